package dev.okrug.reference;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real data of others that stand beside the project; a test that needs them is skipped where they are absent. */
final class SharedData {

    private static final Path FOLDER = Path.of("../shared/data");

    private SharedData() {}

    static Path file(String path) {
        Path file = FOLDER.resolve(path);
        assumeThat(file).as("real data for this test").exists();
        return file;
    }

    static List<NamedCsvRecord> records(String path, char delimiter) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(delimiter).ofNamedCsvRecord(text(file(path)))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two columns of a compressed table, with a space between them. */
    static List<String> zipped(String path, String column, String other) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file(path))), StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> row.getField(column) + " " + row.getField(other))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Code lists of the Russian customs service start with a line of dots. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replaceFirst("^\\.{20}\\R", "");
    }
}
