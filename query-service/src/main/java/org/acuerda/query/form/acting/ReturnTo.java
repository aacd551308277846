package org.acuerda.query.form.acting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.client.Changed;
import org.acuerda.client.Warning;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Value: the page of this site to which a form returns. */
public record ReturnTo(URI address) {

    public static final ReturnTo HOME = new ReturnTo(URI.create("/"));

    private static final String NEWS = "minSequence=";
    private static final String WARNING = "warning=";

    /** The most changes that the parameter may name. */
    private static final int MAX_NEWS = 20;

    /** Empty for an address that is not a path on this site. */
    public static Optional<ReturnTo> read(Optional<String> text) {
        return text.filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.contains("\\"))
                .flatMap(path -> {
                    try {
                        URI uri = new URI(path);
                        return uri.getRawAuthority() == null ? Optional.of(new ReturnTo(uri)) : Optional.empty();
                    } catch (URISyntaxException unreadable) {
                        return Optional.empty();
                    }
                });
    }

    /** The redirect to a page of this site after a form was sent. */
    public static ModelAndView to(String page) {
        RedirectView redirect = new RedirectView(page);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    /** The page's address as it was given. */
    public String text() {
        return address.toString();
    }

    /** The page's address; the page waits until it can show the changes, and shows what is wrong. */
    public String after(List<Changed> changed, List<Warning> warnings) {
        String news = Stream.concat(
                        changed.stream().limit(MAX_NEWS).map(change -> NEWS + change.minSequence()),
                        warnings.stream().map(Warning::code).distinct().map(code -> WARNING + code))
                .collect(Collectors.joining("&"));
        String kept = Optional.ofNullable(address.getRawQuery()).stream()
                .flatMap(query -> List.of(query.split("&", -1)).stream())
                .filter(parameter -> !parameter.startsWith(NEWS) && !parameter.startsWith(WARNING))
                .collect(Collectors.joining("&"));
        String query = kept.isEmpty() ? news : kept + "&" + news;
        String fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        return address.getRawPath() + (query.isEmpty() ? "" : "?" + query) + fragment;
    }
}
