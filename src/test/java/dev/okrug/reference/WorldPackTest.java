package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldPackTest {

    private final Reference world = Reference.load("world");

    @Test
    void everyCountryIsARegion() {
        Set<String> countries = world.partners().stream()
                .filter(partner -> partner.kind() == PartnerKind.COUNTRY)
                .map(Partner::code)
                .collect(Collectors.toSet());
        assertThat(world.regions()).extracting(Region::isoCode).hasSize(249).allMatch(countries::contains);
        assertThat(world.districts()).hasSize(23);
    }

    /** Neighbours in the list of M49 whose areas are often mistaken. */
    @ParameterizedTest
    @CsvSource({
        "BLR, 151", "LTU, 154", "SRB, 039", "DEU, 155", "CYP, 145", "GEO, 145", "IRN, 034", "KAZ, 143", "MEX, 013",
                "USA, 021",
        "CUB, 029", "SDN, 015", "ZMB, 014", "AGO, 017", "SEN, 011", "NAM, 018", "VNM, 035", "JPN, 030", "NZL, 053",
                "FJI, 054"
    })
    void aCountryIsInItsAreaOfM49(String country, String area) {
        int id = world.regionIds("iso3").get(country);
        assertThat(world.districtOf(id, LocalDate.of(2024, 1, 1))).contains(area);
    }

    @Test
    void codesThatComtradeHasInPlaceOfThoseOfM49AreKnownAsPartners() {
        assertThat(world.partnerCodes("m49"))
                .containsAllEntriesOf(
                        Map.of("842", "US", "757", "CH", "251", "FR", "699", "IN", "579", "NO", "490", "XA"));
        assertThat(world.aggregatePartners("m49")).contains("0", "97");
    }
}
