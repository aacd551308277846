package org.acuerda.query.page.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.query.language.PageText;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Template dialect with three attributes. {@code ac:value} writes any value of a view for people, and "no consta" in
 * italics for a value not on record; dates and moments carry their machine-readable form. {@code ac:status} writes a
 * status as a mark and a word; {@code ac:mark} shows the mark alone, under a legend, and keeps the word for screen
 * readers. Text is escaped.
 */
final class ValueDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "ac";
    private static final int PRECEDENCE = 1300;

    ValueDialect() {
        super("Acuerda", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(
                new Written(dialectPrefix, "value") {
                    @Override
                    void write(Object value, PageText words, IElementTagStructureHandler structure) {
                        structure.setBody(written(value, words), false);
                    }
                },
                new Marked(dialectPrefix, "status", "<span>"),
                new Marked(dialectPrefix, "mark", "<span class=\"visually-hidden\">"));
    }

    /** Evaluates the expression of an attribute and writes its value. */
    private abstract static class Written extends AbstractAttributeTagProcessor {

        Written(String prefix, String attribute) {
            super(TemplateMode.HTML, prefix, null, false, attribute, true, PRECEDENCE, true);
        }

        abstract void write(Object value, PageText words, IElementTagStructureHandler structure);

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                IElementTagStructureHandler structure) {
            Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, expression)
                    .execute(context);
            if (value == null) {
                throw new IllegalArgumentException(
                        "The page asks for a value that the view does not have: " + expression);
            }
            if (!(context.getVariable("words") instanceof PageText words)) {
                throw new IllegalStateException("A page needs its words");
            }
            write(value, words, structure);
        }
    }

    /** Writes a status as a mark and a word. */
    private static final class Marked extends Written {

        private final String beforeWord;

        Marked(String prefix, String attribute, String beforeWord) {
            super(prefix, attribute);
            this.beforeWord = beforeWord;
        }

        @Override
        void write(Object value, PageText words, IElementTagStructureHandler structure) {
            Mark mark = Mark.of((Enum<?>) value);
            structure.setAttribute("class", "status " + mark.tone());
            structure.setBody(
                    "<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#mark-" + mark.shape() + "\"/></svg>"
                            + beforeWord + escaped(words.of((Enum<?>) value)) + "</span>",
                    false);
        }
    }

    private static String written(Object value, PageText words) {
        return switch (value) {
            case Recorded.Known<?> known -> written(known.value(), words);
            case Recorded.NotOnRecord<?> none -> notOnRecord("unknown", words);
            case Optional<?> optional -> written(optional.orElseThrow(), words);
            case EdtfDate date -> date(date, words);
            case LocalDate day -> time(day.toString(), words.day(day));
            case Instant moment -> time(moment.toString(), words.moment(moment));
            case Enum<?> constant -> escaped(words.of(constant));
            case Integer number -> words.number(number);
            case Long number -> words.number(number);
            case Boolean truth -> words.say(truth ? "yes" : "no");
            case Collection<?> several ->
                several.stream().map(one -> written(one, words)).collect(Collectors.joining(", "));
            default -> escaped(value.toString());
        };
    }

    /** HTML has no interval and no choice of dates. */
    private static String date(EdtfDate date, PageText words) {
        return switch (date.precision()) {
            case MOMENT, DAY, MONTH, YEAR -> time(date.text(), words.when(date));
            case INTERVAL, ONE_OF_SEVERAL -> escaped(words.when(date));
            case NOT_ON_RECORD -> notOnRecord("unknown.date", words);
        };
    }

    private static String time(String machine, String people) {
        return "<time datetime=\"" + escaped(machine) + "\">" + escaped(people) + "</time>";
    }

    /** "Not on record" is a text of the page, in its language also within a Spanish text of the record. */
    private static String notOnRecord(String key, PageText words) {
        return "<em class=\"unknown\" lang=\"" + words.language().code() + "\">" + escaped(words.say(key)) + "</em>";
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml5Xml(text);
    }
}
