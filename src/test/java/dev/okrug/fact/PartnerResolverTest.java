package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.PartnerCode;
import dev.okrug.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerResolverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # system | text | partner | found
            iso2     | BY   | BY      | NONE
            iso2     | by   | BY      | NONE
            iso2     | NA   | NA      | NONE
            iso2     | AB   | AB      | NONE
            iso2     | OS   | OS      | NONE
            iso2     | ВY   | BY      | LOOK_ALIKE
            iso2     | СА   | CA      | LOOK_ALIKE
            iso2     | ТН   | TH      | LOOK_ALIKE
            iso2     | су   | CY      | LOOK_ALIKE
            iso3     | BLR  | BY      | NONE
            m49      | 112  | BY      | NONE
            """)
    void finds_the_partner_and_reads_cyrillic_letters_as_meant(
            String system, String text, String partner, Finding found) {
        assertThat(resolve("ru", system, text)).isEqualTo(Found.of(PartnerCode.of(partner), found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # system | text | found
            iso2     | ZQ   | UNKNOWN
            iso2     | БЫ   | UNKNOWN
            iso2     | BLR  | UNKNOWN
            iso2     | 112  | UNKNOWN
            iso2     | EU   | AGGREGATE
            iso2     | ЕU   | AGGREGATE
            iso3     | EU2  | AGGREGATE
            m49      | 97   | AGGREGATE
            """)
    void tells_groups_of_countries_from_what_nobody_knows(String system, String text, Finding found) {
        assertThat(resolve("ru", system, text)).isEqualTo(Found.of(found));
    }

    @ParameterizedTest
    @CsvSource({"063,AR", "160,CN"})
    void codes_of_a_country_of_its_own_come_with_its_pack(String text, String partner) {
        assertThat(resolve("br", "secex", text)).isEqualTo(Found.of(PartnerCode.of(partner)));
    }

    private static long resolve(String pack, String system, String text) {
        return new PartnerResolver(Reference.load(pack), system).resolve(text);
    }
}
