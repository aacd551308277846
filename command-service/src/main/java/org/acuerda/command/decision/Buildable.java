package org.acuerda.command.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the builder and the copies of a state. The builder asks for every component by its name, in the record's
 * order; what is optional or may be null is left out.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        addStaticBuilder = false,
                        builderMode = RecordBuilder.BuilderMode.STAGED_REQUIRED_ONLY))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Buildable {}
