package dev.okrug.cube;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.CommodityCode;
import dev.okrug.testing.SparkTest;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest extends SparkTest {

    private static final List<Row> CODES = List.of(
            RowFactory.create(CommodityCode.of(2208301100L, 10)),
            RowFactory.create(CommodityCode.of(22083011, 8)),
            RowFactory.create(CommodityCode.of(220830, 6)),
            RowFactory.create(CommodityCode.of(40510, 6)),
            RowFactory.create(CommodityCode.of(2208, 4)),
            RowFactory.create(CommodityCode.of(4, 2)),
            RowFactory.create(CommodityCode.WITHHELD));

    @Test
    void sparkCutsCodesAsJavaDoes() {
        StructType schema = new StructType().add("code", DataTypes.LongType);
        for (int level : List.of(2, 4, 6, 8)) {
            table(schema, CODES)
                    .select(col("code"), Levels.atMost(level, col("code")))
                    .collectAsList()
                    .forEach(row -> assertThat(row.getLong(1))
                            .as("%d at level %d", row.getLong(0), level)
                            .isEqualTo(CommodityCode.atMost(level, row.getLong(0))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2208301100, 10, 2, 22",
        "2208301100, 10, 4, 2208",
        "2208301100, 10, 6, 220830",
        "40510,      6,  6, 040510",
        "40510,      6,  4, 0405",
        "4,          2,  2, 04",
        "4,          2,  6, 04XXXX",
        "2208,       4,  6, 2208XX",
        "0,          0,  2, XX",
        "0,          0,  6, XXXXXX",
    })
    void digitsThatNobodyKnowsAreX(long number, int digits, int level, String text) {
        long code = CommodityCode.of(number, digits);

        assertThat(CommodityCode.text(level, code)).isEqualTo(text);
        assertThat(CommodityCode.text(level, CommodityCode.atMost(level, code))).isEqualTo(text);
        assertThat(CommodityCode.known(text)).isEqualTo(text.replace("X", ""));
    }
}
