package org.acuerda.query.form.acting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.acuerda.client.AvailableActs;
import org.acuerda.client.CommandHeaders;
import org.acuerda.query.form.client.CommandSide;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.NextStep;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.NamedText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/**
 * View model of the acts that a page offers on its subjects. The command side is asked once for each subject of a page.
 */
public final class Offers {

    private final ActForms forms;
    private final CommandSide commandSide;
    private final CommandHeaders headers;
    private final NameResolver names;
    private final String here;
    private final boolean offered;
    private final Map<String, AvailableActs> asked = new HashMap<>();

    /** @param offered false while no actor is chosen: then the command side is not asked and no act is offered */
    Offers(
            ActForms forms,
            CommandSide commandSide,
            CommandHeaders headers,
            NameResolver names,
            String here,
            boolean offered) {
        this.forms = forms;
        this.commandSide = commandSide;
        this.headers = headers;
        this.names = names;
        this.here = here;
        this.offered = offered;
    }

    /** The acts available on one subject. */
    On on(String collection, String id) {
        return new On(collection, id, Map.of(), "");
    }

    public AvailableActs openActs(String collection, String id) {
        return asked.computeIfAbsent(collection + "/" + id, path -> commandSide.availableActs(path, headers));
    }

    /** The first of several steps that is open to the acting person; empty where that is unknown. */
    Optional<Offer> first(List<NextStep> steps) {
        return offered ? steps.stream().flatMap(step -> open(step).stream()).findFirst() : Optional.empty();
    }

    private Optional<Offer> open(NextStep step) {
        return switch (step) {
            case NextStep.Page page ->
                elsewhere(names.at(page.subjectId()) + page.below())
                        .map(address -> new Offer(names.words().say(page.text()), address, null));
            case NextStep.Act act -> {
                On on = on(act.collection(), act.subjectId());
                for (NextStep.Given given : act.given()) {
                    on = on.target.isEmpty()
                            ? on.part(given.field(), given.value())
                            : on.with(given.field(), given.value());
                }
                yield on.isAnswered() && on.refusal(act.act()) == null
                        ? Optional.of(on.offer(act.act(), ""))
                        : Optional.empty();
            }
        };
    }

    /** The address of another page than this one. */
    private Optional<String> elsewhere(String address) {
        return Optional.of(address).filter(page -> !pageOf(page).equals(pageOf(here)));
    }

    private static String pageOf(String address) {
        return address.split("[?#]", 2)[0];
    }

    /** The acts available on one subject, or on a part of it. */
    public final class On {

        private final String collection;
        private final String id;
        private final Map<String, String> prefilled;
        private final String target;

        private On(String collection, String id, Map<String, String> prefilled, String target) {
            this.collection = collection;
            this.id = id;
            this.prefilled = prefilled;
            this.target = target;
        }

        /** The acts available on a part of the subject; the forms read the part from one of their fields. */
        public On part(String field, String part) {
            return new On(collection, id, filled(field, part), part);
        }

        /** The same acts, with one more field filled in. */
        public On with(String field, String value) {
            return new On(collection, id, filled(field, value), target);
        }

        /** The acts, each with the address of its form or why it is not available now. */
        public List<Offer> acts(String... acts) {
            return offered
                    ? Arrays.stream(acts).map(act -> offer(act, ".offer")).toList()
                    : List.of();
        }

        /** Why an act is not available now; null where it is available or where that is unknown. */
        public @Nullable List<Link> refusal(String act) {
            return named(open(), act, UnaryOperator.identity());
        }

        /** What should have followed by itself and was not recorded. */
        public List<List<Link>> warnings() {
            return open().warnings().stream()
                    .map(warning -> NamedText.parts(warning.detail(), names))
                    .toList();
        }

        /** Another fact that the command side gives about the subject, by name. */
        public Optional<JsonNode> fact(String name) {
            return open().fact(name);
        }

        /** Whether the command side answered. */
        public boolean isAnswered() {
            return open().sequence().isPresent();
        }

        private Map<String, String> filled(String field, String value) {
            Map<String, String> more = new HashMap<>(prefilled);
            more.put(field, value);
            return Map.copyOf(more);
        }

        private @Nullable List<Link> named(AvailableActs open, String act, UnaryOperator<String> written) {
            return open.refusal(act, target)
                    .map(why -> NamedText.parts(written.apply(why), names))
                    .orElse(null);
        }

        private AvailableActs open() {
            return offered ? openActs(collection, id) : AvailableActs.unknown();
        }

        private Offer offer(String act, String text) {
            ActForm form = forms.find(collection, act)
                    .orElseThrow(() -> new IllegalArgumentException("No form for " + collection + "/" + act));
            AvailableActs open = form.isCreation() ? AvailableActs.unknown() : openActs(collection, id);
            LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
            prefilled.forEach(parameters::add);
            open.sequence().ifPresent(sequence -> parameters.add(FieldNames.SEEN, sequence));
            parameters.add(FieldNames.BACK, here);
            return new Offer(
                    names.words().say(form.key() + text, names.subject(id).text()),
                    FormAddress.of(form.address(id), parameters),
                    named(open, act, names.words()::inSentence));
        }
    }
}
