package dev.okrug.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the raw scan needs to know of one delivery.
 *
 * @param number tells its records from those of others in one scan
 * @param path of the file, of any file system that Hadoop knows
 * @param bytes size of the file when it was examined
 * @param modified its modification time then, in milliseconds
 * @param constants fields that are the same in every record and come from the job, not from a column
 * @param knownUntil last month that the delivery can know of, as year × 100 + month
 */
public record RawDelivery(
        long number,
        String path,
        long bytes,
        long modified,
        Container container,
        Shape shape,
        Map<RawField, String> constants,
        int knownUntil)
        implements Serializable {

    public RawDelivery {
        constants = new TreeMap<>(constants);
    }

    /** Where a raw field stands among the columns, or -1. */
    int columnOf(RawField field, Profile dialect) {
        if (constants.containsKey(field)) {
            return -1;
        }
        return Header.position(field, dialect, shape.header());
    }

    List<Chunk> chunks() {
        return shape.chunks();
    }
}
