package org.acuerda.query.form.act;

import org.acuerda.guard.BodyLimits;
import org.acuerda.query.form.acting.ActorPage;
import org.acuerda.query.form.acting.FormGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Body limits of the query service: forms, the demonstration's clock, and none for all other addresses. */
@Component
final class AddressLimits implements BodyLimits {

    private static final long SMALL = 64L * 1024;
    private static final String CLOCK = "/demonstration/clock";

    private final long largestForm;

    AddressLimits(@Value("${spring.servlet.multipart.max-request-size}") DataSize largestForm) {
        this.largestForm = largestForm.toBytes();
    }

    @Override
    public long largest(String path) {
        return takesFiles(path) ? largestForm : path.equals(ActorPage.ADDRESS) || path.equals(CLOCK) ? SMALL : 0;
    }

    @Override
    public boolean takesFiles(String path) {
        return path.startsWith(FormGate.FORMS);
    }
}
