package org.acuerda.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.query.Contracts;
import org.acuerda.query.Journal;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.projection.mongo.StoredViews;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Test of every fold with every sample of a stored event: what is folded reads back from its document as it was
 * written.
 */
class EveryEventFoldsTest {

    @TestFactory
    Stream<DynamicTest> folds() {
        return projections().stream().flatMap(this::samplesOf);
    }

    private <E extends DomainEvent, V> Stream<DynamicTest> samplesOf(Projection<E, V> projection) {
        List<String> samples = samples().stream()
                .filter(sample -> projection.events().isInstance(Contracts.event(sample)))
                .toList();
        assertThat(samples).as("samples of %s", projection.name()).isNotEmpty();
        String first = samples.stream()
                .filter(sample -> begins(projection, sample))
                .findFirst()
                .orElseThrow();
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        "%s after %s".formatted(sample, first), () -> foldsAndReadsBack(projection, first, sample)));
    }

    private <E extends DomainEvent, V> void foldsAndReadsBack(
            Projection<E, V> projection, String first, String sample) {
        List<JournalEntry> entries = Journal.ofContracts(first, sample).entries();
        V before = fold(projection, null, entries.getFirst());
        V view = begins(projection, sample)
                ? fold(projection, null, entries.getLast())
                : fold(projection, before, entries.getLast());
        StoredViews<V> views = new StoredViews<>(projection);

        Document stored = views.write("id", new Projected<>(1, 2, view));

        assertThat(views.read(readBack(stored))).isEqualTo(new Projected<>(1, 2, view));
        assertThat(projection.indexes())
                .allSatisfy(index -> assertThat(projection.fields(view).keySet())
                        .containsAll(index.fields().subList(1, index.fields().size())));
    }

    private static Document readBack(Document stored) {
        return new DocumentCodec()
                .decode(
                        new BsonDocumentReader(stored.toBsonDocument()),
                        DecoderContext.builder().build());
    }

    static <E extends DomainEvent, V> boolean begins(Projection<E, V> projection, String sample) {
        try {
            fold(projection, null, Journal.ofContracts(sample).entries().getFirst());
            return true;
        } catch (IllegalStateException later) {
            return false;
        }
    }

    private static <E extends DomainEvent, V> V fold(
            Projection<E, V> projection, @Nullable V before, JournalEntry entry) {
        return projection.fold(before, projection.events().cast(entry.record().event()), entry.record());
    }

    static List<Projection<?, ?>> projections() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
            scanner.scan("org.acuerda.query");
            context.refresh();
            return context.getBeanProvider(Projection.class).stream()
                    .<Projection<?, ?>>map(projection -> projection)
                    .toList();
        }
    }

    private static List<String> samples() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(EveryEventFoldsTest.class.getResource("/contracts"))
                        .toURI()))) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .map(name -> name.replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
