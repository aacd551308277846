package org.acuerda.query.body;

import org.acuerda.query.answer.Listing;

/** Asks for the federal entities. */
public interface FederalEntities {

    /**
     * All 32 in the order of their INEGI keys, or those that appear in activities.
     *
     * @param appearing true for those that appear only
     */
    Listing<FederalEntity> find(boolean appearing);

    /** The official name of a key, or the key itself where there is none. */
    String nameOf(String key);
}
