package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The signals of the sample release against the same worked out by another program, in SQL over the tables of turnover. */
class SignalsRecomputationTest {

    private static final DuckDb RELEASE = SampleRelease.tables();

    private static final String PUBLISHED = """
            select signal, scope, scope_code, flow, year, through_month, value_usd, level_usd, level_year, years
            from signals
            """;

    @BeforeAll
    static void recompute() throws IOException {
        for (String statement : Files.readString(Path.of("src/test/resources/recomputation/signals.sql"))
                .split(";\n", -1)) {
            if (!statement.isBlank()) {
                RELEASE.run(statement);
            }
        }
    }

    @Test
    void theSampleHasSignalsOfEveryKind() {
        assertThat(RELEASE.number("select count(distinct signal) from expected_signals"))
                .isEqualTo(7);
    }

    @Test
    void noSignalIsMissing() {
        assertThat(RELEASE.cells("from expected_signals except " + PUBLISHED + " order by all limit 20"))
                .isEmpty();
    }

    @Test
    void noSignalIsTooMuch() {
        assertThat(RELEASE.cells(PUBLISHED + " except from expected_signals order by all limit 20"))
                .isEmpty();
    }

    @Test
    void ivanovoRegainedTheLevelBeforeItsFall() {
        RELEASE.assertRows("""
                select round(value_usd / 1e6, 1), round(base_usd / 1e6, 1), round(level_usd / 1e6, 1), level_year from signals
                where scope_code = '24000' and flow = 'turnover' and year = 2016 and through_month = 3
                    and signal = 'RECOVERY'
                """, """
                value | base | level | level_year
                12.6  | 9.2  | 12.1  | 2014
                """);
    }
}
