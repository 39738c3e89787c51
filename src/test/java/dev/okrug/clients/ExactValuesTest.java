package dev.okrug.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.guide.Guide;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.storage.Storage;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published is what programs read: every cent, gram, day, letter and missing value, of the current release. */
class ExactValuesTest {

    private static final Contract TRADE = new Contract(
            "trade",
            "The office's trade; made up. One row per region.",
            List.of(
                    Field.of("region", FieldType.TEXT, "Its name."),
                    Field.of("region_code", FieldType.CODE, "Its code."),
                    Field.of("month", FieldType.MONTH, "Month of the office's figure."),
                    Field.of("year", FieldType.YEAR, "Year."),
                    Field.of("records", FieldType.COUNT, "Records."),
                    Field.of("borders_partner", FieldType.FLAG, "Whether it borders."),
                    Field.of("exports_usd", FieldType.USD, "Exports.").optional(),
                    Field.of("exports_kg", FieldType.KG, "Weight.").optional()),
            List.of("region"));

    private static final List<List<String>> EXPECTED = List.of(
            List.of("Žabinka & <Ко>", "09000", "1969-12-01", "1969", "0", "false", "", ""),
            List.of("Коми", "87000", "2023-01-01", "2023", "1", "true", "0.01", "-0.001"),
            List.of(
                    "Чувашия — \"Чӑваш Ен\"",
                    "97000",
                    "2024-02-01",
                    "2024",
                    "9007199254740993",
                    "true",
                    "-9999999999999999.99",
                    "999999999999999.999"));

    private static Path output;

    static Set<String> clients() {
        return Clients.all().keySet();
    }

    /** Below the folder that the tests' Trino sees; first another release, which nobody may take for the current one. */
    @BeforeAll
    static void published() throws Exception {
        output = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/releases")).toAbsolutePath(), "exact");
        publish("former", EXPECTED.subList(1, 2));
        publish("current", EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void everyValueOfTheCurrentReleaseComesBackAsItWasPublished(String name) {
        Client client = Clients.all().get(name);
        assumeTrue(client.missing().isEmpty(), () -> client.missing().orElseThrow());

        List<String> columns = TRADE.fields().stream().map(Field::name).toList();
        assertThat(client.table(output, TRADE.table(), columns)).containsExactlyInAnyOrderElementsOf(EXPECTED);
    }

    private static void publish(String inputs, List<List<String>> rows) {
        try (ReleaseDraft draft = ReleaseDraft.in(Storage.of(output.toString()))) {
            draft.add(
                    TRADE,
                    new TableRows.AtHand(rows.stream()
                            .map(row -> RowFactory.create(
                                    row.get(0),
                                    row.get(1),
                                    Date.valueOf(row.get(2)),
                                    Integer.valueOf(row.get(3)),
                                    Long.valueOf(row.get(4)),
                                    Boolean.valueOf(row.get(5)),
                                    decimal(row.get(6)),
                                    decimal(row.get(7))))
                            .toList()));
            draft.publish(inputs, Map.of(), Guide.FILES);
        }
    }

    private static BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
