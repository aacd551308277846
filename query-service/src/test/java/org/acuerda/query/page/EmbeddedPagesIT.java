package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.context.annotation.Import;

/** Test of the parts of pages that other sites show inside theirs, in a real browser. */
@Import(ServiceOnStory.class)
class EmbeddedPagesIT extends PagesInBrowser {

    @Override
    Stream<String> addresses() {
        return Addresses.embedded().stream();
    }

    @Test
    void areShownInsideAnotherSiteAndTheirPagesAreNot() throws IOException {
        String address = "/rutas/" + PathStory.OPEN;

        assertThat(headingInsideAnotherSite("/insertar" + address)).isNotEmpty();
        assertThat(headingInsideAnotherSite(address)).isEmpty();
    }

    /** The heading that a page has in a frame of another site; empty where the browser refuses to show it. */
    private String headingInsideAnotherSite(String address) throws IOException {
        byte[] page = "<!doctype html><title>Diario</title><iframe src=\"%s\"></iframe>"
                .formatted(at(address))
                .getBytes(StandardCharsets.UTF_8);
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try {
            ChromeDriver window = browser();
            window.get("http://localhost:" + site.getAddress().getPort() + "/");
            window.switchTo().frame(0);
            return window.findElements(By.cssSelector("main h1")).stream()
                    .map(heading -> heading.getText())
                    .findFirst()
                    .orElse("");
        } finally {
            browser().switchTo().defaultContent();
            site.stop(0);
        }
    }
}
