package org.acuerda.query.page.frame;

import org.acuerda.query.answer.AsOf;
import org.acuerda.query.language.Language;
import org.acuerda.query.membership.Room;
import org.jspecify.annotations.Nullable;

/**
 * View model of the frame around every page.
 *
 * @param section which section of the navigation the page belongs to: the first part of its path in its room
 * @param inOtherLanguage address of the same page in the other language
 * @param room the commission whose record this is, or the root of all
 * @param asOf the record up to which the page answers; null while the read model cannot be reached
 */
record PageFrame(
        String section,
        String inOtherLanguage,
        Language language,
        Language otherLanguage,
        Room room,
        @Nullable AsOf asOf) {}
