package org.acuerda.query.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import org.acuerda.query.language.Language;

/** Reader of the pages and files of a service under test, over HTTP as a browser asks for them. */
public final class PageReader {

    /** Follows an address that leads on. */
    public static final PageReader LED = new PageReader(Redirect.NORMAL);

    /** Reads what an address itself answers. */
    public static final PageReader UNLED = new PageReader(Redirect.NEVER);

    private final HttpClient client;

    private PageReader(Redirect redirect) {
        client = HttpClient.newBuilder().followRedirects(redirect).build();
    }

    /**
     * The answer as text.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> get(int port, String address, String... headers) {
        return get(port, address, BodyHandlers.ofString(), headers);
    }

    /** The answer as the handler reads it. */
    public <T> HttpResponse<T> get(int port, String address, BodyHandler<T> handler, String... headers) {
        return get(URI.create("http://127.0.0.1:" + port + address), handler, headers);
    }

    /** The same for an address in full. */
    public <T> HttpResponse<T> get(URI address, BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The address of a page in a language. */
    public static String in(Language language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.code();
    }

    /** The path and query at which a request ended. */
    public static String end(HttpResponse<?> answer) {
        URI end = answer.uri();
        return end.getRawQuery() == null ? end.getRawPath() : end.getRawPath() + "?" + end.getRawQuery();
    }
}
