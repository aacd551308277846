package org.acuerda.query.page.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.AddressBook;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.NameSources;
import org.acuerda.query.naming.SubjectCommissions;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Assembler of what every page needs: texts in its language, names, address and frame. */
@Component
public final class PageContext {

    private static final Pattern LEADING_SLASHES = Pattern.compile("^/{2,}");

    private final MessageSource messages;
    private final ZoneId own;
    private final NameSources sources;
    private final SubjectCommissions subjects;
    private final AddressBook addresses;
    private final Freshness freshness;

    PageContext(
            MessageSource messages,
            ZoneId own,
            NameSources sources,
            SubjectCommissions subjects,
            AddressBook addresses,
            Freshness freshness) {
        this.messages = messages;
        this.own = own;
        this.sources = sources;
        this.subjects = subjects;
        this.addresses = addresses;
        this.freshness = freshness;
    }

    /** The texts of a language, for pages without a subject; the read model is not asked. */
    public PageText words(Locale locale) {
        return new PageText(messages, Language.of(locale), own);
    }

    /** Names for one request, with the hours of the commission to which the requested subject or room belongs. */
    NameResolver names(HttpServletRequest request, Locale locale) {
        Stream<String> room =
                Optional.ofNullable(RoomDoor.room(request).commission()).map(CommissionView::commissionId).stream();
        return new NameResolver(sources, subjects, addresses, RoomDoor.room(request), words(locale))
                .inZoneOf(
                        Stream.concat(RoomDoor.subjects(request).stream(), room).toList());
    }

    /** Names for one request, each looked up once. */
    public NameResolver names(PageText words) {
        return new NameResolver(sources, subjects, addresses, Room.OF_ALL, words);
    }

    static ListRequest asked(HttpServletRequest request) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((field, values) -> parameters.put(field, Arrays.asList(values)));
        return new ListRequest(path(request), parameters, RoomDoor.room(request));
    }

    /**
     * The requested path, also on the page of an error. It begins with one slash: a link to a path that begins with two
     * would lead to another site.
     */
    public static String path(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        return LEADING_SLASHES.matcher(path).replaceFirst("/");
    }

    /**
     * The frame with the progress of the read model. The progress is read before the page's data, so that it is never
     * too late.
     */
    PageFrame frame(HttpServletRequest request, Language language) {
        return new PageFrame(
                section(request),
                readable(request).in(language.other()),
                language,
                language.other(),
                RoomDoor.room(request),
                freshness.asOf());
    }

    /** The frame of a failure's page; it does not use the read model. */
    static PageFrame bareFrame(HttpServletRequest request, Language language) {
        return new PageFrame(
                section(request),
                readable(request).in(language.other()),
                language,
                language.other(),
                RoomDoor.room(request),
                null);
    }

    /** What was asked, without parameters where these cannot be read, or are those of a form that failed. */
    static ListRequest readable(HttpServletRequest request) {
        try {
            return HttpMethod.POST.matches(method(request))
                    ? new ListRequest(path(request), new LinkedMultiValueMap<>(), RoomDoor.room(request))
                    : asked(request);
        } catch (IllegalStateException unreadable) {
            return new ListRequest(path(request), new LinkedMultiValueMap<>(), RoomDoor.room(request));
        }
    }

    /** The method of the request, also on the page of an error, which the container asks for with GET. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
                ? asked
                : request.getMethod();
    }

    private static String section(HttpServletRequest request) {
        String path = path(request);
        String prefix = RoomDoor.room(request).prefix();
        String[] parts = (path.startsWith(prefix) ? path.substring(prefix.length()) : path).split("/", 3);
        return parts.length < 2 ? "" : parts[1];
    }
}
