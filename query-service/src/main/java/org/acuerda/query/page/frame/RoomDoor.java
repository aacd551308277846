package org.acuerda.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.membership.CommissionRooms;
import org.acuerda.query.membership.Room;
import org.acuerda.query.membership.Rooms;
import org.acuerda.query.naming.AddressBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Interceptor: finds the room and the subjects of a page, and leads a reader who asks for it at another address to its
 * own: what belongs to a commission is only in its room, the room of a commission alone is the root, and a subject with a
 * short name is only there. A page is given identifiers, whichever name was asked for.
 */
@Component
final class RoomDoor implements HandlerInterceptor {

    private static final String ATTRIBUTE = RoomDoor.class.getName() + ".room";

    private final CommissionRooms rooms;
    private final AddressBook addresses;

    RoomDoor(CommissionRooms rooms, AddressBook addresses) {
        this.rooms = rooms;
        this.addresses = addresses;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !(isPage(method) || isInRooms(method))) {
            return true;
        }
        Rooms now = rooms.now();
        @Nullable String name = variables(request).get(Room.VARIABLE);
        Optional<Room> asked = name == null ? Optional.of(now.root()) : now.named(name);
        if (asked.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return false;
        }
        String path = PageContext.path(request);
        AskedPath its =
                AskedPath.of(name == null ? path : withoutRoom(path), variables(request), asked.get(), addresses);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, its.variables());
        Room room = subjects(request).stream()
                .map(id -> addresses.roomOf(id, asked.get()))
                .filter(found -> !found.isOfAll())
                .findFirst()
                .orElse(asked.get());
        request.setAttribute(ATTRIBUTE, room);
        String own = isInRooms(method) ? room.at(its.text()) : its.text();
        if (!isRead(request) || own.equals(path)) {
            return true;
        }
        lead(response, request.getQueryString() == null ? own : own + "?" + request.getQueryString());
        return false;
    }

    /** The room of a request that has passed; the root of all before that. */
    static Room room(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Room room ? room : Room.OF_ALL;
    }

    /** The identifiers in the address, in no order: only one of them belongs to a commission, or all to the same. */
    static Collection<String> subjects(HttpServletRequest request) {
        return variables(request).entrySet().stream()
                .filter(variable -> !variable.getKey().equals(Room.VARIABLE))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** No cache may keep it: a second commission changes where it leads. */
    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.entrySet().stream()
                        .collect(Collectors.toMap(
                                variable -> variable.getKey().toString(),
                                variable -> variable.getValue().toString()))
                : Map.of();
    }

    private static String withoutRoom(String path) {
        int end = path.indexOf('/', Room.ALL.length() + 1);
        return end < 0 ? "/" : path.substring(end);
    }

    private static boolean isPage(HandlerMethod method) {
        return Page.class.isAssignableFrom(method.getBeanType());
    }

    private static boolean isInRooms(HandlerMethod method) {
        if (method.getBean() instanceof Page page && page.isInRooms()) {
            return true;
        }
        @Nullable GetMapping mapping = method.getMethodAnnotation(GetMapping.class);
        return mapping != null
                && Stream.of(mapping.value(), mapping.path())
                        .flatMap(Arrays::stream)
                        .anyMatch(path -> path.startsWith(Room.PATH));
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
