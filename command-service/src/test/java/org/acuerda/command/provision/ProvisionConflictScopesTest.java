package org.acuerda.command.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.junit.jupiter.api.Test;

class ProvisionConflictScopesTest {

    @Test
    void itsEndIsOne() {
        LocalDate day = LocalDate.of(2025, 3, 21);

        assertThat(new ProvisionConflictScopes()
                        .conflicts(
                                new SupersedeProvision("prv-1", List.of("prv-2"), day, "DOF"),
                                new ProvisionSuperseded("prv-1", List.of("prv-3"), day, "DOF")))
                .isTrue();
    }
}
