package org.acuerda.query.page.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.naming.NameResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/**
 * View model of a page's head: how the page is named and described where it is found, kept or passed on. The template
 * gives its own title and the sentence that describes it; filters, the part of a list and an error are added here.
 */
final class PageHead {

    private static final String SITE = "Acuerda";
    private static final String BETWEEN = " · ";
    private static final int MAX_DESCRIPTION_LENGTH = 200;
    private static final List<String> ACTING = List.of("/actuar", "/actos/");

    private final PageText words;
    private final ListRequest asked;
    private final Collection<String> subjects;
    private final Supplier<String> filters;
    private final IntSupplier status;
    private @Nullable String narrowed;

    /**
     * A head, which is read when the page is written.
     *
     * @param subjects identifiers in the address
     * @param filters their text; empty where nothing is narrowed
     * @param status of the answer
     */
    PageHead(
            PageText words,
            ListRequest asked,
            Collection<String> subjects,
            Supplier<String> filters,
            IntSupplier status) {
        this.words = words;
        this.asked = asked;
        this.subjects = subjects;
        this.filters = filters;
        this.status = status;
    }

    /** The title of the window. */
    public String title(String page) {
        List<String> parts = new ArrayList<>(List.of(heading(page)));
        commission().ifPresent(parts::add);
        parts.add(SITE);
        String title = String.join(BETWEEN, parts);
        return isFailed() ? words.say("head.error", title) : title;
    }

    /** The title where the site is named beside it: what narrows the page first, because it tells windows apart. */
    public String heading(String page) {
        List<String> parts = new ArrayList<>();
        if (!narrowed().isEmpty()) {
            parts.add(narrowed());
        }
        parts.add(page);
        if (!isFailed() && asked.isLater()) {
            parts.add(words.say("head.later"));
        }
        return String.join(BETWEEN, parts);
    }

    /** One or two plain sentences. */
    public String description(String about) {
        String plain = (narrowed().isEmpty() ? about : narrowed() + ". " + about)
                .replaceAll("\\s+", " ")
                .strip();
        return NameResolver.shortened(plain, MAX_DESCRIPTION_LENGTH);
    }

    /** Whose record it is. */
    public String site() {
        return commission().orElse(SITE);
    }

    /** The address to keep and to pass on; null of a page that failed or on which somebody acts. */
    public @Nullable String address() {
        return isPublic() ? asked.lasting(words.language()) : null;
    }

    /** Whether the page shows one subject for everyone to read. */
    public boolean isOfSubject() {
        return isPublic() && !subjects.isEmpty();
    }

    /** The filters of the page; empty where nothing is narrowed. */
    public String narrowed() {
        if (narrowed == null) {
            narrowed = isFailed() ? "" : words.capitalized(filters.get());
        }
        return narrowed;
    }

    /** The address under which other sites show a part of this page, in no language. */
    public String embedded() {
        return asked.room().embedded(asked.fromBeginning().lasting(Language.SPANISH));
    }

    /** The address of the page of which this one is an embedded part. */
    public String source() {
        return asked.room().whole(asked.lasting(words.language()));
    }

    /** The line with which another site shows an address of this one inside its page. */
    public String inserted(String address, String title) {
        return "<iframe src=\"%s\" title=\"%s\" lang=\"%s\" width=\"100%%\" height=\"480\" loading=\"lazy\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(
                                address + (address.contains("?") ? "&" : "?") + "lang="
                                        + words.language().code(),
                                "UTF-8"),
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        words.language().code());
    }

    private boolean isFailed() {
        return status.getAsInt() >= HttpStatus.BAD_REQUEST.value();
    }

    private boolean isPublic() {
        return !isFailed() && ACTING.stream().noneMatch(asked.path()::startsWith);
    }

    private Optional<String> commission() {
        return Optional.ofNullable(asked.room().commission()).map(CommissionView::name);
    }
}
