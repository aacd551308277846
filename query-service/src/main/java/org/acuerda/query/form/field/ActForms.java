package org.acuerda.query.form.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Registry of all forms. A feature adds its own as a bean of type {@link Contribution}. */
@Component
public final class ActForms {

    private final Map<String, ActForm> forms;

    ActForms(ObjectProvider<Contribution> contributions) {
        forms = contributions
                .orderedStream()
                .flatMap(contribution -> contribution.forms().stream())
                .collect(Collectors.toUnmodifiableMap(form -> key(form.collection(), form.act()), Function.identity()));
    }

    /** The forms of one feature. */
    @FunctionalInterface
    public interface Contribution {
        List<ActForm> forms();
    }

    /** The form of an act; empty where there is none. */
    public Optional<ActForm> find(String collection, String act) {
        return Optional.ofNullable(forms.get(key(collection, act)));
    }

    public List<ActForm> all() {
        return List.copyOf(forms.values());
    }

    private static String key(String collection, String act) {
        return collection + "/" + act;
    }
}
