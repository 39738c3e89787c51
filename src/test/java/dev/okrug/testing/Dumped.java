package dev.okrug.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What was written, counted while writing.
 *
 * @param files in the order of their months
 * @param records all of them, the bad ones among them
 * @param bad bad records by flaw, every flaw present
 * @param cents value of the good records
 */
public record Dumped(List<Path> files, long records, Map<Flaw, Long> bad, long cents) {

    public long badRecords() {
        return bad.values().stream().mapToLong(Long::longValue).sum();
    }
}
