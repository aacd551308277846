package org.acuerda.query;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.query.answer.ServiceDays;
import org.acuerda.query.answer.Today;
import org.acuerda.query.projection.FilledReadModels;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.ReadModel;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;

/** Queries of the features over the read models of a test's journal: everything but the journal and the web. */
public final class Questions implements AutoCloseable {

    private static final String[] FEATURES = {
        "activity",
        "agreement",
        "board",
        "body",
        "change",
        "compliance",
        "document",
        "meeting",
        "membership",
        "provision",
        "record",
        "remark",
        "session",
        "sitesearch",
        "summary",
        "term",
        "workplan"
    };

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /**
     * Fills a database of its own.
     *
     * @param now the moment that determines today's date
     */
    public Questions(MongoEngine engine, Journal journal, Instant now) {
        this(engine, journal.entries(), now);
    }

    /** Fills a database of its own with the records of another journal. */
    public Questions(MongoEngine engine, List<JournalEntry> journal, Instant now) {
        MongoDatabase database = engine.newDatabase();
        ClassPathBeanDefinitionScanner features = new ClassPathBeanDefinitionScanner(context);
        features.addExcludeFilter(new AnnotationTypeFilter(Controller.class));
        for (String feature : FEATURES) {
            features.scan("org.acuerda.query." + feature);
        }
        context.registerBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC));
        context.registerBean(Today.class);
        context.registerBean(ServiceDays.class);
        context.registerBean(ZoneId.class, () -> ZoneId.of("America/Mexico_City"));
        context.registerBean(EventCatalog.class, EventCatalog::standard);
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(
                FilledReadModels.class, () -> new FilledReadModels(models(), followers(), database, journal));
        context.refresh();
    }

    /** The queries of one feature. */
    public <T> T to(Class<T> feature) {
        return context.getBean(feature);
    }

    @Override
    public void close() {
        context.close();
    }

    private List<JournalSubscriber> followers() {
        return context.getBeanProvider(JournalSubscriber.class).stream().toList();
    }

    private List<ReadModel<?>> models() {
        return context.getBeanProvider(ReadModel.class).stream()
                .<ReadModel<?>>map(model -> model)
                .toList();
    }
}
