package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnersTest {

    private final Reference russia = Reference.load("ru");

    @Test
    void all_249_countries_of_iso_3166_are_partners() {
        assertThat(russia.partners())
                .filteredOn(partner -> partner.kind() == PartnerKind.COUNTRY)
                .hasSize(249)
                .extracting(Partner::code)
                .contains("NA", "BY", "RU");
    }

    @Test
    void every_code_of_the_iso_list_leads_to_its_country() {
        assertThat(SharedData.records("ref-countries/iso_3166_1.csv", ',')).allSatisfy(csv -> {
            String code = csv.getField("alpha2");
            assertThat(russia.partnerCodes("iso2")).containsEntry(code, code);
            assertThat(russia.partnerCodes("iso3")).containsEntry(csv.getField("alpha3"), code);
            assertThat(russia.partnerCodes("m49"))
                    .containsEntry(String.valueOf(Integer.parseInt(csv.getField("numeric"))), code);
        });
    }

    @Test
    void every_partner_of_the_customs_service_is_known_but_the_unknown_one() {
        assertThat(SharedData.records("fts-russia/ref/country.csv", ','))
                .extracting(csv -> csv.getField("KOD"))
                .filteredOn(code -> !russia.partnerCodes("iso2").containsKey(code))
                .containsExactly("EU", "NNN");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # system, code, partner
            iso2,     AB,   AB
            iso2,     OS,   OS
            iso2,     YY,   GE
            iso2,     EL,   GR
            m49,      842,  US
            m49,      757,  CH
            m49,      251,  FR
            m49,      699,  IN
            m49,      579,  NO
            m49,      490,  XA
            iso3,     S19,  XA
            """)
    void codes_that_iso_lacks_lead_to_partners(String system, String code, String partner) {
        assertThat(russia.partnerCodes(system)).containsEntry(code, partner);
    }

    @Test
    void aggregates_are_told_apart_from_partners() {
        assertThat(russia.aggregatePartners())
                .contains("WLD", "WORLD", "W00", "EU", "EAEU", "CIS")
                .doesNotContainAnyElementsOf(russia.partnerCodes("iso2").keySet());
    }

    @Test
    void the_numeric_codes_of_aggregates_belong_to_their_system_alone() {
        assertThat(russia.aggregatePartners("m49")).containsExactlyInAnyOrder("0", "97");
        assertThat(russia.aggregatePartners()).doesNotContain("0", "97");
    }

    @Test
    void every_code_leads_to_a_listed_partner() {
        assertThat(russia.partners().stream().map(Partner::code).collect(Collectors.toSet()))
                .containsAll(russia.partnerCodes("iso2").values())
                .containsAll(russia.partnerCodes("iso3").values())
                .containsAll(russia.partnerCodes("m49").values());
    }
}
