package dev.okrug.release;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The symbolic link for readers that want a fixed path; it follows the pointer, which alone decides. */
final class CurrentLink {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentLink.class);

    private CurrentLink() {}

    /** No fault where it fails: the release is published all the same, and the next run moves the link. */
    static void follow(Lease lease, Pointer current) {
        try {
            lease.link(Layout.LINK, Layout.release(current.release()));
        } catch (RuntimeException failure) {
            LOG.warn("{} is current, but its link is not: {}", current.release(), failure.getMessage());
        }
    }
}
