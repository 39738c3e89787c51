package dev.okrug.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample is what the generator makes, and what its README says. */
class SampleDataTest {

    private static final Path COMMITTED = Path.of("sample-data");
    private static final List<String> GENERATED = List.of("partner", "customs", "comexstat");

    @TempDir
    private static Path made;

    @BeforeAll
    static void make() throws IOException {
        SampleData.main(new String[] {made.toString()});
    }

    @Test
    void everyFileIsMadeAgainByteForByte() throws IOException {
        for (Path file : filesUnder(made)) {
            Path committed = COMMITTED.resolve(made.relativize(file));
            assertThat(committed).exists();
            assertThat(unpacked(committed)).as("%s", committed).isEqualTo(unpacked(file));
        }
    }

    @Test
    void noFileIsThereThatTheGeneratorDoesNotMake() throws IOException {
        for (String folder : GENERATED) {
            assertThat(filesUnder(COMMITTED.resolve(folder)).stream().map(COMMITTED::relativize))
                    .containsExactlyElementsOf(filesUnder(made.resolve(folder)).stream()
                            .map(made::relativize)
                            .toList());
        }
    }

    @Test
    void packedFilesHoldNoTimeOfTheirMaking() throws IOException {
        byte[] gzip = Files.readAllBytes(made.resolve("partner/2023-02-20/turnover-2020-h1.csv.gz"));
        byte[] zip = Files.readAllBytes(made.resolve("customs/2024-03-15/comma/dump-2022-q4.csv.zip"));
        assertThat(gzip).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
        // Midnight of 1 February 1980 in the words of DOS, and no further field with another time.
        assertThat(Arrays.copyOfRange(zip, 10, 14)).containsExactly(0, 0, 0x41, 0);
        assertThat(Arrays.copyOfRange(zip, 28, 30)).containsExactly(0, 0);
    }

    @Test
    void everyWrongLineStandsWhereItIsSaidToStand() throws IOException {
        for (WrongLine wrong : WrongLine.all()) {
            assertThat(Files.readAllLines(COMMITTED.resolve(wrong.file())).get(wrong.line() - 1))
                    .isEqualTo(wrong.text());
        }
    }

    @Test
    void theReadmeExplainsEveryWrongLine() throws IOException {
        String readme = Files.readString(COMMITTED.resolve("README.md"));
        for (WrongLine wrong : WrongLine.all()) {
            assertThat(readme)
                    .contains(String.format(
                            Locale.ROOT,
                            "| `%s` | %d | %s | `%s` | %s |",
                            wrong.file(),
                            wrong.line(),
                            wrong.reason(),
                            wrong.rule(),
                            wrong.outcome()));
        }
    }

    @Test
    void rejectionsStayFarBelowTheGate() throws IOException {
        long rejected = WrongLine.all().stream()
                .filter(wrong -> wrong.outcome().equals("rejected"))
                .count();
        long records = 0;
        for (Path file : filesUnder(COMMITTED.resolve("partner"))) {
            records +=
                    new String(unpacked(file), StandardCharsets.UTF_8).lines().count() - 1;
        }
        assertThat(records).isBetween(20_000L, 40_000L);
        assertThat(rejected).isPositive().isLessThan(records / 1000);
    }

    @Test
    void theSampleStaysSmall() throws IOException {
        long bytes = 0;
        for (Path file : filesUnder(COMMITTED)) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(3_000_000);
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Compression may differ from one Java to the next; what is compressed may not. */
    private static byte[] unpacked(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return switch (Packing.of(file.toString())) {
            case PLAIN -> bytes;
            case GZIP -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            case ZIP -> onlyMember(bytes);
        };
    }

    private static byte[] onlyMember(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(zip.getNextEntry()).isNotNull();
            InputStream member = zip;
            byte[] content = member.readAllBytes();
            assertThat(zip.getNextEntry()).as("a second member").isNull();
            return content;
        }
    }
}
