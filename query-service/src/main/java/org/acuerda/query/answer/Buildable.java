package org.acuerda.query.answer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Template of generated builders: generates the builder and the copies of a view. The builder requires every component
 * by its name, in the record's order; a component that may be null may be left out, and a list that is left out is
 * empty.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        addStaticBuilder = false,
                        builderMode = RecordBuilder.BuilderMode.STAGED_REQUIRED_ONLY,
                        useImmutableCollections = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Buildable {}
