package org.acuerda.query.answer;

/** An answer that says up to which record it holds. */
public interface Dated {

    AsOf asOf();
}
