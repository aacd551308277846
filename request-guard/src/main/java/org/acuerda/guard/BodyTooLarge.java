package org.acuerda.guard;

import java.io.IOException;

/** Exception: a body whose length was not announced is larger than its address takes. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
