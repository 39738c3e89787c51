package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tables promise to dashboards and scripts; a change here breaks somebody. */
class ContractsTest {

    static Stream<String> tables() {
        return Marts.all().stream().map(mart -> mart.contract().table());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableKeepsItsPromise(String table) {
        Golden.compare(
                "contracts/" + table + ".txt",
                text(Marts.named(List.of(table)).get(0).contract()));
    }

    @Test
    void noPromiseIsKeptOfATableThatIsGone() throws IOException {
        try (Stream<Path> kept = Files.list(Path.of("src/test/resources/contracts"))) {
            assertThat(kept.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(tables().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aSentenceEndsWithTheGrain(String table) {
        assertThat(Marts.named(List.of(table)).get(0).contract().sentence()).containsPattern("One row per [^.]+\\.$");
    }

    @Test
    void tablesThatHoldTheSameTradeTwiceDoNotAddUp() {
        List<String> twice = List.of(
                "region_year_to_date", "federal_district_yearly", "region_commodity_yearly", "top_commodities_yearly");
        for (Mart mart : Marts.named(twice)) {
            assertThat(mart.contract().fields())
                    .as(mart.contract().table())
                    .noneMatch(field -> field.additive() && field.type() == FieldType.USD);
        }
    }

    @Test
    void twelveMonthsOverlapAndDoNotAddUp() {
        assertThat(Marts.named(List.of("region_monthly")).get(0).contract().fields())
                .noneMatch(field -> field.additive() && field.name().contains("12m"));
    }

    private static String text(Contract contract) {
        StringBuilder text = new StringBuilder();
        text.append(contract.table()).append('\n');
        text.append("key: ").append(String.join(", ", contract.key())).append("\n\n");
        text.append(line("field", "type", "required", "additive"));
        for (Field field : contract.fields()) {
            text.append(line(
                    field.name(),
                    field.type().dataType().sql(),
                    field.required() ? "yes" : "no",
                    field.additive() ? "yes" : "no"));
        }
        return text.toString();
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-28s %-13s %-8s %s\n", (Object[]) cells);
    }
}
