package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.reference.PublishedFigure;
import dev.okrug.reference.PublishedFigure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureProofTest {

    private static final Map<String, String> LIPETSK = Map.of("region_code", "42000", "year", "2022");

    @Test
    void aFigureNamesTheCellOfATable() {
        assertThatCode(() ->
                        FigureProof.prove(List.of(figure("region_yearly", LIPETSK, "turnover_usd", Unit.MILLION_USD))))
                .doesNotThrowAnyException();
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() {
        assertThatThrownBy(() -> FigureProof.prove(List.of(
                        figure("region_daily", LIPETSK, "turnover_usd", Unit.USD),
                        figure(
                                "reconciliation",
                                Map.of("check", "c", "scope", "s", "unit", "USD"),
                                "left_value",
                                Unit.USD),
                        figure("region_yearly", LIPETSK, "profit_usd", Unit.USD),
                        figure("region_yearly", Map.of("region_code", "42000"), "turnover_usd", Unit.USD),
                        figure("region_yearly", LIPETSK, "turnover_status", Unit.NUMBER),
                        figure("region_yearly", LIPETSK, "turnover_usd", Unit.TEXT))))
                .isInstanceOf(Fault.class)
                .hasMessageContainingAll(
                        "figures.csv line 7: there is no table region_daily that figures can be held against",
                        "there is no table reconciliation that figures can be held against",
                        "region_yearly has no column profit_usd; it has reporter, region_code",
                        "the row names [region_code], but rows of region_yearly are told apart by [region_code, year]",
                        "column turnover_status holds status, which is no NUMBER",
                        "column turnover_usd holds USD, which is no TEXT");
    }

    private static PublishedFigure figure(String table, Map<String, String> row, String column, Unit unit) {
        return new PublishedFigure(
                "f",
                "said",
                table,
                row,
                column,
                unit,
                "1",
                BigDecimal.ZERO,
                "a paper",
                "2024-01-01",
                "figures.csv line 7");
    }
}
