package org.acuerda.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Makes what every page needs beside its own matter: words in its language, names, its address and its frame. */
@Component
public final class PageSurroundings {

    private final MessageSource messages;
    private final ZoneId zone;
    private final Register register;
    private final Membership membership;
    private final Freshness freshness;

    PageSurroundings(
            MessageSource messages, ZoneId pageZone, Register register, Membership membership, Freshness freshness) {
        this.messages = messages;
        this.zone = pageZone;
        this.register = register;
        this.membership = membership;
        this.freshness = freshness;
    }

    /** What is said in a language. */
    public Words words(Locale locale) {
        return new Words(messages, Language.of(locale), zone);
    }

    /** Names for one request, each looked up once. */
    public Names names(Words words) {
        return new Names(register, words);
    }

    static Asked asked(HttpServletRequest request) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((field, values) -> parameters.put(field, Arrays.asList(values)));
        return new Asked(path(request), parameters);
    }

    /** The path that was asked for, also where an error is told of it. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** The frame with the moment the page speaks of. It is read before the page, so that it never claims too much. */
    Frame frame(HttpServletRequest request, Language language) {
        Listing<Projected<CommissionView>> commissions = membership.commissions(Slice.first(2));
        List<Projected<CommissionView>> first = commissions.items();
        return new Frame(
                section(request),
                asked(request).in(language.other()),
                language,
                language.other(),
                first.size() == 1 ? first.getFirst().view().name() : null,
                freshness.asOf());
    }

    /** The frame of a page that tells of a failure; it asks the read model nothing. */
    static Frame bareFrame(HttpServletRequest request, Language language) {
        return new Frame(section(request), asked(request).in(language.other()), language, language.other(), null, null);
    }

    private static String section(HttpServletRequest request) {
        String[] parts = path(request).split("/", 3);
        return parts.length < 2 ? "" : parts[1];
    }
}
