package org.acuerda.query.answer;

/** Freshness of answers: up to which record of the journal they hold now. */
public interface Freshness {

    AsOf asOf();
}
