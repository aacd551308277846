package org.acuerda.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Annotation of an identifier, or of several: the register in which it must be found before a live fact names it. What belongs to
 * the deciding aggregate itself, a point, an item, a report, its rules look up.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {

    Registry value();

    /** Where an identifier is looked up. A member and a mandate are those of the fact's own commission. */
    enum Registry {
        AGREEMENT,
        BODY,
        COMMISSION,
        MANDATE,
        MEMBER,
        PROVISION,
        SESSION,
        /** Anything on record. */
        SUBJECT
    }
}
