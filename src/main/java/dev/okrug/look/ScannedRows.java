package dev.okrug.look;

import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableScan;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** All rows of a table in the order of its key, read without Spark. */
final class ScannedRows implements Rows {

    private final TableScan scan;
    private final List<FieldType> types;
    private final long size;

    private ScannedRows(TableScan scan, List<FieldType> types, long size) {
        this.scan = scan;
        this.types = types;
        this.size = size;
    }

    static Reading reading(Releases releases, Manifest release, PublishedTable table) {
        return columns -> new ScannedRows(
                releases.scan(release, table, columns),
                columns.stream()
                        .map(column -> table.contract().field(column).type())
                        .toList(),
                table.rows());
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(size);
    }

    @Override
    public boolean hasNext() {
        return scan.hasNext();
    }

    @Override
    public List<Object> next() {
        List<Object> kept = scan.next();
        List<Object> values = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            values.add(Values.of(types.get(i), kept.get(i)));
        }
        return values;
    }

    @Override
    public void close() {
        scan.close();
    }
}
