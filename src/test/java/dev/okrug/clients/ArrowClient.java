package dev.okrug.clients;

import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedPart;
import dev.okrug.release.Releases;
import dev.okrug.storage.Storage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.arrow.dataset.file.FileFormat;
import org.apache.arrow.dataset.file.FileSystemDatasetFactory;
import org.apache.arrow.dataset.jni.NativeMemoryPool;
import org.apache.arrow.dataset.scanner.ScanOptions;
import org.apache.arrow.dataset.scanner.Scanner;
import org.apache.arrow.dataset.source.Dataset;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowReader;

/** The Parquet reader of Arrow C++, which is also that of PyArrow, pandas and R; called from Java. */
record ArrowClient() implements Client {

    @Override
    public Optional<String> missing() {
        boolean known = System.getProperty("os.arch").equals("amd64")
                && System.getProperty("os.name").equals("Linux");
        return Client.unless(known, "Nobody has tried the packed library of Arrow on this kind of machine.");
    }

    @Override
    public List<List<String>> districts(Path output, int year) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        BigDecimal all = BigDecimal.ZERO;
        for (List<String> row : table(
                output,
                "federal_district_yearly",
                List.of("composition", "year", "federal_district_code", "turnover_usd"))) {
            if (row.get(0).equals("current") && row.get(1).equals(Integer.toString(year))) {
                BigDecimal turnover = new BigDecimal(row.get(3));
                sums.merge(row.get(2), turnover, BigDecimal::add);
                all = all.add(turnover);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((district, turnover) -> rows.add(List.of(district, turnover.toPlainString())));
        rows.add(List.of("all", all.toPlainString()));
        return rows;
    }

    @SuppressWarnings("try") // its interfaces may be interrupted while they close
    @Override
    public List<List<String>> table(Path output, String table, List<String> columns) {
        Manifest manifest = Releases.in(Storage.of(output.toString())).current().orElseThrow();
        String[] files = manifest.tables().stream()
                .filter(published -> published.name().equals(table))
                .flatMap(published -> published.files().stream())
                .map(PublishedPart::path)
                .map(path -> output.resolve("releases/" + manifest.release() + "/" + path))
                .map(file -> file.toAbsolutePath().toUri().toString())
                .toArray(String[]::new);
        ScanOptions scan = new ScanOptions(1000, Optional.of(columns.toArray(String[]::new)));
        try (BufferAllocator memory = new RootAllocator();
                FileSystemDatasetFactory found =
                        new FileSystemDatasetFactory(memory, NativeMemoryPool.getDefault(), FileFormat.PARQUET, files);
                Dataset dataset = found.finish();
                Scanner scanner = dataset.newScan(scan);
                ArrowReader reader = scanner.scanBatches()) {
            return rows(reader, columns);
        } catch (Exception failed) {
            throw new IllegalStateException(table, failed);
        }
    }

    private static List<List<String>> rows(ArrowReader reader, List<String> columns) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        while (reader.loadNextBatch()) {
            VectorSchemaRoot batch = reader.getVectorSchemaRoot();
            for (int at = 0; at < batch.getRowCount(); at++) {
                int row = at;
                rows.add(columns.stream()
                        .map(column -> cell(batch.getVector(column), row))
                        .toList());
            }
        }
        return rows;
    }

    private static String cell(FieldVector column, int row) {
        if (column.isNull(row)) {
            return "";
        }
        if (column instanceof DateDayVector days) {
            return LocalDate.ofEpochDay(days.get(row)).toString();
        }
        return column.getObject(row).toString();
    }
}
