package org.acuerda.query.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of the command side for people: names stand in place of the identifiers in it. */
public final class NamedText {

    /** Identifiers of aggregates and members: a prefix of three letters, then letters, digits, dots and hyphens. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\b(?:com|ses|mtg|agr|prv|bod|wpl|act|doc|pth|bcp|mem|lia)-[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");

    /** Subjects whose name is a title or the beginning of a text. */
    private static final Set<String> TITLED = Set.of("agr", "act", "doc", "pth", "wpl");

    private NamedText() {}

    /** The text in parts; each name is a part with the address of its page. */
    public static List<Link> parts(String text, NameResolver names) {
        List<Link> parts = new ArrayList<>();
        Matcher identifier = IDENTIFIER.matcher(text);
        int end = 0;
        while (identifier.find()) {
            if (identifier.start() > end) {
                parts.add(Link.plain(text.substring(end, identifier.start())));
            }
            parts.add(quoted(identifier.group(), text, identifier.start(), names));
            end = identifier.end();
        }
        if (end < text.length()) {
            parts.add(Link.plain(text.substring(end)));
        }
        return List.copyOf(parts);
    }

    /** The name of a subject; one that is a title of several words is set in quotation marks. */
    private static Link quoted(String id, String text, int start, NameResolver names) {
        Link name = names.subject(id);
        boolean title = name.href() != null && TITLED.contains(id.substring(0, id.indexOf('-')));
        boolean isQuoted = start > 0 && text.charAt(start - 1) == '«';
        return title && !isQuoted ? name.withText('«' + name.text() + '»') : name;
    }

    /** The text with names, where no link is possible. */
    public static String plain(String text, NameResolver names) {
        return parts(text, names).stream().map(Link::text).collect(Collectors.joining());
    }
}
