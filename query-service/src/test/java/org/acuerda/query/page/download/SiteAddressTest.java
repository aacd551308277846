package org.acuerda.query.page.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SiteAddressTest {

    @BeforeEach
    void ask() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/acuerdos.atom");
        request.setServerName("claimed.example");
        request.setQueryString("cursor=x");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isTheOneThatIsSetWhateverTheReaderClaims() {
        SiteAddress set = new SiteAddress("https://acuerda.example/");

        assertThat(set.root()).isEqualTo("https://acuerda.example");
        assertThat(set.here()).isEqualTo("https://acuerda.example/acuerdos.atom?cursor=x");
    }

    @Test
    void isTheReadersWhereNoneIsSet() {
        SiteAddress unset = new SiteAddress("");

        assertThat(unset.root()).isEqualTo("http://claimed.example");
        assertThat(unset.here()).isEqualTo("http://claimed.example/acuerdos.atom?cursor=x");
    }
}
