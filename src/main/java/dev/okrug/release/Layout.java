package dev.okrug.release;

import dev.okrug.contract.Digest;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where things are inside an output. */
final class Layout {

    static final String RELEASES = "releases";
    static final String POINTER = "current.json";
    static final String LINK = "current";
    static final String LOCK = "lock";
    static final String MANIFEST = "manifest.json";
    static final String BLOCKS = "blocks.json";
    /** Not yet a release: whoever holds the lease next may remove it. */
    static final String DRAFT = ".draft-";
    /** Stands before the id of a release that is no longer one, though what is left of it may still lie there. */
    static final String WITHDRAWN = ".withdrawn-";

    private static final Pattern RELEASE_ID = Pattern.compile("r(\\d{6,18})-[0-9a-f]{6}");

    private Layout() {}

    static String release(String id) {
        return RELEASES + "/" + id;
    }

    static String draft(String run) {
        return RELEASES + "/" + DRAFT + run;
    }

    static String withdrawn(String id) {
        return RELEASES + "/" + WITHDRAWN + id;
    }

    /** The sequence in a release id; nothing where the name is not one. */
    static OptionalLong sequence(String name) {
        Matcher id = RELEASE_ID.matcher(name);
        return id.matches() ? OptionalLong.of(Long.parseLong(id.group(1))) : OptionalLong.empty();
    }

    /** A date-free name that two equal contents share: made of the files' digests and of what they were made from. */
    static String releaseId(long sequence, List<PublishedTable> tables, String inputs) {
        StringBuilder content = new StringBuilder(inputs).append('\n');
        for (PublishedTable table : tables) {
            table.files()
                    .forEach(file -> content.append(file.path())
                            .append(' ')
                            .append(file.sha256())
                            .append('\n'));
        }
        return String.format(
                Locale.ROOT, "r%06d-%s", sequence, Digest.of(content.toString()).substring(0, 6));
    }
}
