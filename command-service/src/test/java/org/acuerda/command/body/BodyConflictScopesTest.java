package org.acuerda.command.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acuerda.command.body.BodyCommand.RenameBody;
import org.acuerda.command.body.BodyCommand.SucceedBody;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.junit.jupiter.api.Test;

class BodyConflictScopesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);

    @Test
    void aNameConflictsWithANameOnly() {
        BodyRenamed renamed = new BodyRenamed("bod-1", "Instituto", Recorded.notOnRecord(), false, DAY, "DOF");
        BodyConflictScopes scopes = new BodyConflictScopes();

        assertThat(scopes.conflicts(
                        new RenameBody("bod-1", "Otro", Recorded.notOnRecord(), false, DAY.plusDays(1), "DOF"),
                        renamed))
                .isTrue();
        assertThat(scopes.conflicts(new SucceedBody("bod-1", "bod-2", DAY, "DOF"), renamed))
                .isFalse();
    }
}
