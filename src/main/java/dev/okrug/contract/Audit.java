package dev.okrug.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.InputFile;

/**
 * Holds the written files of one table to its contract: columns, values where they are required, unique sorted keys.
 *
 * <p>Nulls are counted from the footers, and because rows are sorted by key, two rows with one key are neighbours:
 * one look at the key columns is enough.
 */
public final class Audit {

    /** Made once: to read them takes a while. */
    private static final ParquetConfiguration SETTINGS = new HadoopParquetConfiguration();

    /** Of its own, because codecs are part of them, and whoever closes a file releases these. */
    private final ParquetReadOptions options =
            ParquetReadOptions.builder(SETTINGS).build();

    private final Contract contract;
    private final KeyOrder keys;
    private final List<? extends RowWatch> watches;
    /** Those of the key come first. */
    private final List<String> scanned;

    private final Map<String, Integer> places = new HashMap<>();

    /** @param watches see the rows that are looked at anyway */
    public Audit(Contract contract, List<? extends RowWatch> watches) {
        this.contract = contract;
        this.keys = new KeyOrder(contract);
        this.watches = watches;
        this.scanned = Stream.concat(
                        contract.key().stream(), watches.stream().flatMap(watch -> watch.columns().stream()))
                .distinct()
                .toList();
        scanned.forEach(column -> places.put(column, places.size()));
    }

    /**
     * A file that holds to its contract.
     *
     * @param rows how many it has
     * @param seen what was seen of them, for files with the same bytes
     */
    public record Audited(long rows, AuditedRows seen) {}

    /**
     * Audits the next file of the table.
     *
     * @param known what was seen of the rows of a file with the same bytes; then they are not read again, if that tells all
     */
    public Audited next(InputFile written, Optional<AuditedRows> known) {
        try (ParquetFileReader file = ParquetFileReader.open(written, options)) {
            columns(file);
            requiredValues(file, written);
            Optional<AuditedRows> enough = known.filter(this::tellsAll);
            enough.ifPresent(this::take);
            return new Audited(file.getRecordCount(), enough.orElseGet(() -> read(file)));
        } catch (IOException | UncheckedIOException failure) {
            throw Fault.storage("Cannot read back " + written + ": " + failure.getMessage(), failure);
        }
    }

    private boolean tellsAll(AuditedRows known) {
        return lookers()
                .allMatch(watch ->
                        watch.question().filter(known.answers()::containsKey).isPresent());
    }

    private Stream<? extends RowWatch> lookers() {
        return watches.stream().filter(watch -> !watch.columns().isEmpty());
    }

    private void take(AuditedRows known) {
        if (!known.first().isEmpty()) {
            keys.next(known.first(), known.last());
        }
        lookers()
                .forEach(
                        watch -> watch.take(known.answers().get(watch.question().orElseThrow())));
    }

    private AuditedRows read(ParquetFileReader file) {
        Iterator<List<Object>> rows = new ColumnScan(file, scanned);
        List<String> first = List.of();
        if (rows.hasNext()) {
            row(rows.next());
            first = keys.last();
        }
        rows.forEachRemaining(this::row);
        Map<String, String> answers = new HashMap<>();
        lookers().forEach(watch -> watch.question().ifPresent(question -> answers.put(question, watch.answer())));
        return new AuditedRows(first, first.isEmpty() ? List.of() : keys.last(), answers);
    }

    private void row(List<Object> values) {
        keys.next(values);
        for (RowWatch watch : watches) {
            watch.next(column -> values.get(places.get(column)));
        }
    }

    private void columns(ParquetFileReader file) {
        List<String> differences = ParquetSchema.differences(
                contract.fields(), file.getFileMetaData().getSchema());
        if (!differences.isEmpty()) {
            throw Fault.gate("Cannot publish " + contract.table() + ": " + String.join("; ", differences)
                    + ". A Spark setting, such as writeLegacyFormat, must have changed what is written.");
        }
    }

    private void requiredValues(ParquetFileReader file, InputFile written) throws IOException {
        for (Field field : contract.fields()) {
            if (field.required() && mayHaveNulls(file, field)) {
                refuseNulls(field, written);
            }
        }
    }

    private static boolean mayHaveNulls(ParquetFileReader file, Field field) {
        for (BlockMetaData group : file.getRowGroups()) {
            for (ColumnChunkMetaData chunk : group.getColumns()) {
                if (chunk.getPath().toDotString().equals(field.name()) && mayHaveNulls(chunk.getStatistics())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayHaveNulls(Statistics<?> statistics) {
        return !statistics.isNumNullsSet() || statistics.getNumNulls() > 0;
    }

    private void refuseNulls(Field field, InputFile written) throws IOException {
        List<String> columns = new ArrayList<>(contract.key());
        if (!columns.contains(field.name())) {
            columns.add(field.name());
        }
        int looked = columns.indexOf(field.name());
        try (ParquetFileReader file = ParquetFileReader.open(written, options)) {
            new ColumnScan(file, columns).forEachRemaining(row -> {
                if (row.get(looked) == null) {
                    throw Fault.gate("Cannot publish " + contract.table() + ": " + field.name()
                            + " must have a value in every row, but has none where " + keys.describe(row)
                            + ". Fill it in, or declare it optional.");
                }
            });
        }
    }
}
