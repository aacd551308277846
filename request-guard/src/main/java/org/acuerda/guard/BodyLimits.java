package org.acuerda.guard;

/** Rules of a service: what body each of its addresses takes. */
public interface BodyLimits {

    /** The largest body that an address takes, in bytes; 0 where it takes none. */
    long largest(String path);

    /** Whether an address reads forms with files. */
    boolean takesFiles(String path);
}
