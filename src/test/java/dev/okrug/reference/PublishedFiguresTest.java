package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.reference.PublishedFigure.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFiguresTest {

    private static final String HEADER = "figure,statement,table,row,column,unit,value,tolerance,source,vintage\n";

    @TempDir
    Path folder;

    @Test
    void aFigureIsReadWithTheCellThatItNames() throws IOException {
        PublishedFigure figure = PublishedFigures.read(file("""
                        05,It was 315 m,region_yearly,region_code=42000 | year=2021,turnover_usd,million_usd,315,0.5,A paper,2023-05-10
                        """)).all().get(0);

        assertThat(figure.row()).isEqualTo(Map.of("region_code", "42000", "year", "2021"));
        assertThat(figure.unit()).isEqualTo(Unit.MILLION_USD);
        assertThat(figure.tolerance()).isEqualByComparingTo("0.5");
        assertThat(figure.vintage()).isEqualTo("2023-05-10");
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() throws IOException {
        String path = file("""
                a,It was 315 m,region_yearly,region_code,turnover_usd,million_usd,315,0.5,A paper,2023-05-10
                a,It was 315 m,region_yearly,year=2021,turnover_usd,million,much,,A paper,May
                """);

        assertThatThrownBy(() -> PublishedFigures.read(path))
                .isInstanceOf(Fault.class)
                .hasMessageContainingAll(
                        "line 2: row 'region_code' names no cell; write column=value",
                        "line 3: unit 'million' is none of",
                        "line 3: value 'much' is not a number",
                        "line 3: tolerance '' is not a number",
                        "line 3: vintage 'May' is not a day",
                        "line 3: figure a stands twice");
    }

    @ParameterizedTest
    @CsvSource({
        "0.31, PERCENT, 31",
        "315248903.17, MILLION_USD, 315.24890317",
        "7.4, NUMBER, 7.4",
        "1500, THOUSAND_USD, 1.5"
    })
    void aCellIsSaidInTheUnitOfTheFigure(BigDecimal cell, Unit unit, BigDecimal said) {
        assertThat(unit.of(cell)).isEqualByComparingTo(said);
    }

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("figures.csv"), HEADER + rows).toString();
    }
}
