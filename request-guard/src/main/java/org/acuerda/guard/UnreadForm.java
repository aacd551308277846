package org.acuerda.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Request with a multipart body that is read only when its parts are asked for. Until then its parameters are those of
 * its address: a container would read the whole body for the first of them, whoever sent it.
 */
final class UnreadForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> ofAddress;
    private boolean read;

    UnreadForm(HttpServletRequest request) {
        super(request);
        this.ofAddress = ofAddress(request.getQueryString());
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        read = true;
        return super.getParts();
    }

    @Override
    public Part getPart(String name) throws IOException, ServletException {
        read = true;
        return super.getPart(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String @Nullable [] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return read ? super.getParameterMap() : ofAddress;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    /** Nothing where the address cannot be decoded. */
    private static Map<String, String[]> ofAddress(@Nullable String query) {
        if (query == null) {
            return Map.of();
        }
        try {
            MultiValueMap<String, String> given =
                    UriComponentsBuilder.newInstance().query(query).build(true).getQueryParams();
            return given.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> field.getValue().stream()
                            .map(value -> value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8))
                            .toArray(String[]::new)));
        } catch (IllegalArgumentException unreadable) {
            return Map.of();
        }
    }
}
