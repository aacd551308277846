package org.acuerda.query.page.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.events.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponsibleBodyTest {

    @Test
    void isNotOnRecordUntilItIsSet() {
        ResponsibleBody nobody = new ResponsibleBody("", " ", "");

        assertThat(nobody.getName()).isEqualTo(Recorded.notOnRecord());
        assertThat(nobody.getContact()).isEqualTo(Recorded.notOnRecord());
        assertThat(nobody.getContactAddress()).isNull();
        assertThat(nobody.getPrivacyNotice()).isNull();
    }

    @Test
    void isReachedByMailOrOnTheWebOrByATextAlone() {
        assertThat(contact("ayuda@ejemplo.mx")).isEqualTo("mailto:ayuda@ejemplo.mx");
        assertThat(contact("https://ejemplo.mx/@ayuda")).isEqualTo("https://ejemplo.mx/@ayuda");
        assertThat(contact("55 1234 5678")).isNull();
    }

    @Test
    void neverLeadsToAScript() {
        assertThat(contact("javascript:alert(1)")).isNull();
        assertThat(new ResponsibleBody("", "", "javascript:alert(1)").getPrivacyNotice())
                .isNull();
    }

    private static @Nullable String contact(String contact) {
        return new ResponsibleBody("Instituto", contact, "").getContactAddress();
    }
}
