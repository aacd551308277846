package org.acuerda.query.form.acting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of acting.
 *
 * @param withoutLogin whether people at this machine may act although nobody proves who they are; false unless set
 * @param startToken random text that was printed at the start, 32 characters or more; made and printed where empty
 */
@ConfigurationProperties("acuerda.acting")
record ActingProperties(@DefaultValue("false") boolean withoutLogin, @DefaultValue("") String startToken) {}
