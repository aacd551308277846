package org.acuerda.query.page.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.NameSources;
import org.acuerda.query.naming.SubjectZones;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerMapping;

/** Assembler of what every page needs: texts in its language, names, address and frame. */
@Component
public final class PageContext {

    private static final Pattern LEADING_SLASHES = Pattern.compile("^/{2,}");

    private final MessageSource messages;
    private final ZoneId own;
    private final NameSources sources;
    private final SubjectZones zones;
    private final Membership membership;
    private final Freshness freshness;

    PageContext(
            MessageSource messages,
            ZoneId own,
            NameSources sources,
            SubjectZones zones,
            Membership membership,
            Freshness freshness) {
        this.messages = messages;
        this.own = own;
        this.sources = sources;
        this.zones = zones;
        this.membership = membership;
        this.freshness = freshness;
    }

    /** The texts of a language, for pages without a subject; the read model is not asked. */
    public PageText words(Locale locale) {
        return new PageText(messages, Language.of(locale), own);
    }

    /** Names for one request, with the hours of the commission to which the requested subject belongs. */
    NameResolver names(HttpServletRequest request, Locale locale) {
        return names(words(locale)).inZoneOf(subjects(request));
    }

    /** The identifiers in the address, in no order: only one of them belongs to a commission, or all to the same. */
    private static Collection<String> subjects(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.values().stream().map(Object::toString).toList()
                : List.of();
    }

    /** Names for one request, each looked up once. */
    public NameResolver names(PageText words) {
        return new NameResolver(sources, zones, words);
    }

    static ListRequest asked(HttpServletRequest request) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((field, values) -> parameters.put(field, Arrays.asList(values)));
        return new ListRequest(path(request), parameters);
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
        Listing<Projected<CommissionView>> commissions = membership.commissions(Slice.first(2));
        List<Projected<CommissionView>> first = commissions.items();
        return new PageFrame(
                section(request),
                asked(request).in(language.other()),
                language,
                language.other(),
                first.size() == 1 ? first.getFirst().view().name() : null,
                freshness.asOf());
    }

    /** The frame of a failure's page; it does not use the read model. */
    static PageFrame bareFrame(HttpServletRequest request, Language language) {
        return new PageFrame(
                section(request), readable(request).in(language.other()), language, language.other(), null, null);
    }

    /** What was asked, without parameters where these cannot be read, or are those of a form that failed. */
    private static ListRequest readable(HttpServletRequest request) {
        try {
            return HttpMethod.POST.matches(method(request))
                    ? new ListRequest(path(request), new LinkedMultiValueMap<>())
                    : asked(request);
        } catch (IllegalStateException unreadable) {
            return new ListRequest(path(request), new LinkedMultiValueMap<>());
        }
    }

    /** The method of the request, also on the page of an error, which the container asks for with GET. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
                ? asked
                : request.getMethod();
    }

    private static String section(HttpServletRequest request) {
        String[] parts = path(request).split("/", 3);
        return parts.length < 2 ? "" : parts[1];
    }
}
