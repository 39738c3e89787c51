package dev.okrug.atlas;

import dev.okrug.contract.TableScan;
import dev.okrug.release.DraftedRelease;
import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * The part of a table that the page has. Where there is no room for all that is chosen, the latest rows come first; how many
 * there are of each month is counted before any is kept, so that a large table takes no more memory than its part.
 */
final class Excerpt {

    private final DraftedRelease release;
    private final PublishedTable table;
    private final PageTable page;
    private final List<PublishedField> fields;
    private final List<Column> columns;
    private final List<String> lookedAt;
    private int latest;
    private int first;
    private int rows;
    private long chosen;

    private Excerpt(DraftedRelease release, PublishedTable table, PageTable page) {
        this.release = release;
        this.table = table;
        this.page = page;
        this.fields = page.fields(table);
        this.columns = fields.stream().map(field -> Column.of(field.type())).toList();
        this.lookedAt = Stream.concat(page.clock().columns().stream(), page.choice().columns().stream())
                .toList();
    }

    static Excerpt of(DraftedRelease release, PublishedTable table, PageTable page) {
        Excerpt excerpt = new Excerpt(release, table, page);
        boolean whole = page.choice() == Choice.ALL && table.rows() <= page.room();
        if (page.clock() != Clock.NONE && !whole) {
            excerpt.findMonths();
        }
        excerpt.read();
        return excerpt;
    }

    private void findMonths() {
        NavigableMap<Integer, Long> all = rowsByMonth(page.clock().columns(), Choice.ALL);
        latest = all.isEmpty() ? 0 : all.lastKey();
        first = latest;
        NavigableMap<Integer, Long> wanted = page.choice() == Choice.ALL ? all : rowsByMonth(lookedAt, page.choice());
        for (Map.Entry<Integer, Long> month : wanted.descendingMap().entrySet()) {
            chosen += month.getValue();
            if (chosen <= page.room()) {
                first = month.getKey();
            }
        }
    }

    private NavigableMap<Integer, Long> rowsByMonth(List<String> names, Choice choice) {
        NavigableMap<Integer, Long> months = new TreeMap<>();
        scan(names, (cells, month) -> {
            if (choice.takes(cells, month, latest)) {
                months.merge(month, 1L, Long::sum);
            }
        });
        return months;
    }

    private void read() {
        List<String> wanted = new ArrayList<>(lookedAt);
        fields.forEach(field -> wanted.add(field.name()));
        List<String> distinct = wanted.stream().distinct().toList();
        int[] places = fields.stream()
                .mapToInt(field -> distinct.indexOf(field.name()))
                .toArray();
        scan(distinct, (cells, month) -> {
            if (rows < page.room()
                    && month >= first
                    && page.choice().takes(cells.subList(0, lookedAt.size()), month, latest)) {
                rows++;
                for (int i = 0; i < places.length; i++) {
                    columns.get(i).add(cells.get(places[i]));
                }
            }
        });
    }

    /** @param names begin with those of the clock */
    private void scan(List<String> names, ObjIntConsumer<List<Object>> row) {
        try (TableScan scan = release.scan(table, names)) {
            while (scan.hasNext()) {
                List<Object> cells = scan.next();
                row.accept(cells, page.clock().month(cells));
            }
        }
    }

    String name() {
        return table.name();
    }

    List<PublishedField> fields() {
        return fields;
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart(table.name());
        json.writeNumberProperty("rows", rows);
        json.writeObjectPropertyStart("columns");
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(fields.get(i).name());
            columns.get(i).write(json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Which rows the page is without, for its reader to be told; nothing where it has all. */
    void writeLeftOut(JsonGenerator json) {
        if (rows == table.rows()) {
            return;
        }
        json.writeObjectPropertyStart(table.name());
        json.writeNumberProperty("of", table.rows());
        if (page.choice() != Choice.ALL) {
            json.writeStringProperty("choice", page.choice().name());
        }
        if (page.clock() != Clock.NONE && rows < chosen) {
            json.writeStringProperty("from", page.clock().text(first));
        }
        json.writeEndObject();
    }
}
