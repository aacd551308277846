package org.acuerda.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.view.FieldViews;
import org.acuerda.query.page.ServiceOnStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

/** Test of every form's texts in both languages: title, effect and the label of each field. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
class FormWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everyFormSaysWhatItDoesAndAsks(String language, @Autowired ActForms forms, @Autowired MessageSource messages) {
        assertThat(forms.all()).isNotEmpty().allSatisfy(form -> {
            assertThat(Stream.of("", ".offer", ".effect").map(part -> form.key() + part))
                    .allSatisfy(key ->
                            assertThat(said(messages, key, language)).as(key).isNotNull());
            assertThat(asked(form.fields(), "")).allSatisfy(name -> assertThat(
                            FieldViews.keys(form, name).map(key -> said(messages, key, language)))
                    .as(form.key() + " " + name)
                    .anyMatch(text -> text != null));
        });
    }

    private static List<String> asked(List<Field> fields, String prefix) {
        return fields.stream()
                .flatMap(field -> switch (field) {
                    case Field.Hidden hidden -> Stream.<String>of();
                    case Field.Fresh fresh -> Stream.<String>of();
                    case Field.Known known -> Stream.<String>of();
                    case Field.Place place -> Stream.<String>of();
                    case Field.Rows rows ->
                        Stream.concat(
                                Stream.of(prefix + rows.name()),
                                asked(rows.fields(), prefix + rows.name() + "[0].").stream());
                    case Field.OneOf oneOf ->
                        Stream.concat(
                                Stream.of(prefix + oneOf.name()),
                                oneOf.kinds().stream()
                                        .flatMap(kind -> Stream.concat(
                                                Stream.of(prefix + oneOf.name() + "." + kind.kind()),
                                                asked(kind.fields(), prefix + oneOf.name() + ".").stream())));
                    default -> Stream.of(prefix + field.name());
                })
                .toList();
    }

    private static @Nullable String said(MessageSource messages, String key, String language) {
        return messages.getMessage(key, new Object[] {"x"}, null, Locale.of(language));
    }
}
