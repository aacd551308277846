package org.acuerda.query.answer;

/** Says up to which record of the journal answers hold now. */
public interface Freshness {

    AsOf asOf();
}
