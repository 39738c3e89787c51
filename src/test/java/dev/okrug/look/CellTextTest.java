package dev.okrug.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CellTextTest {

    /** A value and how a person reads it. */
    record Read(FieldType type, Object value, String text) {}

    static final List<Read> READ = List.of(
            new Read(FieldType.USD, new BigDecimal("-1234567.80"), "-1,234,567.80"),
            new Read(FieldType.USD, new BigDecimal("0.00"), "0.00"),
            new Read(FieldType.USD, null, "–"),
            new Read(FieldType.KG, new BigDecimal("1234.567"), "1,234.567"),
            new Read(FieldType.COUNT, 1234567L, "1,234,567"),
            new Read(FieldType.GROWTH, 0.314, "+31.4%"),
            new Read(FieldType.GROWTH, -0.0004, "0.0%"),
            new Read(FieldType.GROWTH, -1.0, "-100.0%"),
            new Read(FieldType.GROWTH, 64.0, "+6,400.0%"),
            new Read(FieldType.SHARE, 0.125, "12.5%"),
            new Read(FieldType.SHARE, 0.0001, "<0.1%"),
            new Read(FieldType.SHARE, 0.0, "0.0%"),
            new Read(FieldType.RATIO, 7.4, "7.40"),
            new Read(FieldType.FIGURE, 1234.5, "1,234.5"),
            new Read(FieldType.FIGURE, 1000.0, "1,000"),
            new Read(FieldType.FIGURE, Double.NaN, "NaN"),
            new Read(FieldType.YEAR, 2023, "2023"),
            new Read(FieldType.MONTH, LocalDate.of(2023, 4, 1), "2023-04"),
            new Read(FieldType.DAY, LocalDate.of(2023, 4, 1), "2023-04-01"),
            new Read(FieldType.STATUS, "MISSING_BASE", "missing base"),
            new Read(FieldType.CODE, "01000", "01000"),
            new Read(FieldType.FLAG, true, "yes"));

    @ParameterizedTest
    @FieldSource("READ")
    void a_value_is_written_as_a_person_reads_it(Read read) {
        assertThat(CellText.of(read.type(), read.value())).isEqualTo(read.text());
    }

    @Test
    void a_heading_has_the_unit_that_the_name_lacks() {
        assertThat(CellText.heading(Field.of("exports_usd", FieldType.USD, ".")))
                .isEqualTo("exports_usd");
        assertThat(CellText.heading(Field.of("left", FieldType.USD, "."))).isEqualTo("left (USD)");
        assertThat(CellText.heading(Field.of("exports_net_weight", FieldType.KG, ".")))
                .isEqualTo("exports_net_weight (kg)");
    }
}
