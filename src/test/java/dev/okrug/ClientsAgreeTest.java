package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.okrug.clients.Client;
import dev.okrug.clients.Clients;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever program reads the release of the sample finds the same figures. */
class ClientsAgreeTest {

    private static final int YEAR = 2023;

    static Set<String> clients() {
        return Clients.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void turnoverOfTheFederalDistrictsIsTheSameToTheCent(String name) {
        Client client = Clients.all().get(name);
        assumeTrue(client.missing().isEmpty(), () -> client.missing().orElseThrow());

        assertThat(client.districts(SampleRelease.output(), YEAR)).hasSize(9).containsExactlyElementsOf(expected());
    }

    /** Added up from months of regions, which is another table and another way. */
    private static List<List<String>> expected() {
        return SampleRelease.tables()
                .cells("select coalesce(federal_district_code, 'all'), sum(turnover_usd)::varchar from region_monthly"
                        + " where year(month) = " + YEAR + " and federal_district_code is not null"
                        + " group by rollup (federal_district_code) order by federal_district_code nulls last");
    }
}
