package dev.okrug.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommodityCodeTest {

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
        long subheading = CommodityCode.atMost(6, code);
        assertThat(CommodityCode.ofCompact(CommodityCode.compact(subheading))).isEqualTo(subheading);
    }
}
