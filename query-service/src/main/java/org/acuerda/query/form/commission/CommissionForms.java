package org.acuerda.query.form.commission;

import java.util.List;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.Requiredness;
import org.springframework.stereotype.Component;

/** Forms of the acts that change what is recorded of a commission. */
@Component
final class CommissionForms implements ActForms.Contribution {

    @Override
    public List<ActForm> forms() {
        return List.of(
                ActForm.of("commissions", "give-short-name", new Field.Text("shortName", Requiredness.REQUIRED)));
    }
}
