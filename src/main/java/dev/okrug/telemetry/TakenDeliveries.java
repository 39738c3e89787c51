package dev.okrug.telemetry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run took in.
 *
 * @param fresh how many deliveries were read, because the store did not know them
 * @param known how many it knew
 * @param repeated how many files only repeat another
 * @param records how many there are in the files, and what became of them
 */
public record TakenDeliveries(
        int fresh, int known, int repeated, Map<String, Long> records, List<DeliveredFile> files) {

    public TakenDeliveries {
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        files = List.copyOf(files);
    }
}
