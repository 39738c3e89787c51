package dev.okrug.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an audit saw of the rows of one file: enough to audit a file with the same bytes again without reading them, which
 * takes a quarter from a new month on top of 144.
 *
 * @param first key of the first row, as text; nothing where there is no row
 * @param last key of the last row
 * @param answers what the rows come to, by the question of each {@link RowWatch}
 */
public record AuditedRows(List<String> first, List<String> last, Map<String, String> answers) {

    public AuditedRows {
        first = Collections.unmodifiableList(new ArrayList<>(first));
        last = Collections.unmodifiableList(new ArrayList<>(last));
        answers = new TreeMap<>(answers);
    }
}
