package dev.okrug.atlas;

import dev.okrug.contract.Digest;
import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;

/** {@code atlas.html}: maps, series and proofs of a release, with the rows that they show, for people without tools. */
public final class Atlas implements Companion {

    /** Where the page lies in a release. */
    public static final String PATH = "atlas.html";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String version() {
        return Digest.of(PageData.FORMAT + "\n" + PageTable.ALL + "\n"
                + Page.ofResources().digest());
    }

    @Override
    public byte[] content(DraftedRelease release) {
        return Page.ofResources().with(PageData.of(release), release.manifest().release());
    }
}
