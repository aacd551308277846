package org.acuerda.query.form.acting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/** Builder of addresses with parameters. */
public final class FormAddress {

    private FormAddress() {}

    public static String of(String path, MultiValueMap<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
