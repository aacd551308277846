package org.acuerda.query.form;

import java.util.HashMap;
import java.util.Map;
import org.acuerda.query.page.Words;
import org.springframework.util.LinkedMultiValueMap;

/** What a page offers to do with the things it shows. Each thing is asked about once for a page. */
public final class Offers {

    private final ActForms forms;
    private final CommandSide commandSide;
    private final Map<String, String> headers;
    private final Words words;
    private final String here;
    private final Map<String, OpenActs> asked = new HashMap<>();

    Offers(ActForms forms, CommandSide commandSide, Map<String, String> headers, Words words, String here) {
        this.forms = forms;
        this.commandSide = commandSide;
        this.headers = headers;
        this.words = words;
        this.here = here;
    }

    /** What may be done with one thing. */
    public On on(String collection, String id) {
        return new On(collection, id);
    }

    OpenActs openActs(String collection, String id) {
        return asked.computeIfAbsent(
                collection + "/" + id, path -> OpenActs.of(commandSide.ask(path + "/acts", headers)));
    }

    /** What may be done with one thing. */
    public final class On {

        private final String collection;
        private final String id;

        private On(String collection, String id) {
            this.collection = collection;
            this.id = id;
        }

        /** An act on the whole thing. */
        public Offer act(String act) {
            return offer(act, "", Map.of());
        }

        /** An act on a part of the thing, which the form finds in one of its fields. */
        public Offer act(String act, String field, String target) {
            return offer(act, target, Map.of(field, target));
        }

        private Offer offer(String act, String target, Map<String, String> prefilled) {
            ActForm form = forms.find(collection, act)
                    .orElseThrow(() -> new IllegalArgumentException("No form for " + collection + "/" + act));
            OpenActs open = openActs(collection, id);
            LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
            prefilled.forEach(parameters::add);
            open.sequence().ifPresent(sequence -> parameters.add(FieldNames.SEEN, sequence));
            parameters.add(FieldNames.BACK, here);
            return new Offer(
                    words.say(form.key() + ".offer"),
                    FormAddress.of(form.address(id), parameters),
                    open.refusal(act, target).orElse(null));
        }
    }
}
