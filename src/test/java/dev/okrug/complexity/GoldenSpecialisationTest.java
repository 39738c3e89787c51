package dev.okrug.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exports of 226 countries in 785 products, and what an independent package made of them. */
class GoldenSpecialisationTest {

    private static final Path DATA = Path.of("../shared/data/golden-economiccomplexity");

    private static List<String> countries;
    private static List<String> products;
    private static TradeMatrix matrix;

    @BeforeAll
    static void readsTrade() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "skipped: there is no " + DATA);
        List<List<String>> trade = rows("world_trade_avg_1998_to_2000.csv.gz");
        countries = sorted(trade, 0);
        products = sorted(trade, 1);
        matrix = new TradeMatrix(countries.size(), products.size());
        trade.forEach(row -> matrix.add(
                countries.indexOf(row.get(0)), products.indexOf(row.get(1)), Double.parseDouble(row.get(2))));
    }

    @Test
    void thePublishedCellsAreSpecialisedAndNoOthers() throws IOException {
        Specialisation specialisation = matrix.specialisation();
        List<String> found = new ArrayList<>();
        for (int country = 0; country < countries.size(); country++) {
            String code = countries.get(country);
            specialisation.commoditiesOf(country).forEach(product -> found.add(code + " " + products.get(product)));
        }

        assertThat(found)
                .hasSize(31_951)
                .containsExactlyInAnyOrderElementsOf(rows("balassa_index_discrete.csv.gz").stream()
                        .map(row -> row.get(0) + " " + row.get(1))
                        .toList());
    }

    @Test
    void countriesAreAsNearAsPublished() throws IOException {
        Proximity proximity = matrix.specialisation().proximityOfRegions();
        List<List<String>> published = rows("proximity_country.csv.gz");
        for (List<String> row : published) {
            assertThat(proximity.of(countries.indexOf(row.get(0)), countries.indexOf(row.get(1))))
                    .as("%s", row)
                    .isEqualTo(Double.parseDouble(row.get(2)), within(1e-9));
        }
        long near = 0;
        for (int one = 0; one < countries.size(); one++) {
            for (int other = 0; other < one; other++) {
                near += proximity.of(one, other) > 0 ? 1 : 0;
            }
        }
        assertThat(near).isEqualTo(published.size());
    }

    /** EJML solves the matrix of the definition, which is not symmetric, by another method. */
    @Test
    void complexityIsThatOfAnotherSolver() {
        Specialisation specialisation = matrix.specialisation();
        Complexity complexity = Complexity.of(specialisation);

        assertThat(complexity.status()).isEqualTo(ComplexityStatus.OK);
        double[] expected = ComplexityTest.byEjml(specialisation).orElseThrow();
        for (int country = 0; country < countries.size(); country++) {
            assertThat(complexity.ofRegion(country)).isEqualTo(expected[country], within(1e-8));
        }
    }

    @Test
    void bothEnginesAgree() {
        Specialisation specialisation = matrix.specialisation();
        Complexity dense = Complexity.of(specialisation, new DenseSolver());
        Complexity iterative = Complexity.of(specialisation, SpectralSolver.iterative(BlockWorkers.HERE));

        for (int country = 0; country < countries.size(); country++) {
            assertThat(iterative.ofRegion(country)).isEqualTo(dense.ofRegion(country), within(1e-8));
        }
        for (int product = 0; product < products.size(); product++) {
            assertThat(iterative.ofCommodity(product)).isEqualTo(dense.ofCommodity(product), within(1e-8));
        }
    }

    private static List<String> sorted(List<List<String>> rows, int column) {
        return List.copyOf(
                new TreeSet<>(rows.stream().map(row -> row.get(column)).toList()));
    }

    private static List<List<String>> rows(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve(file))), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.replace("\"", "").split(",", -1)))
                    .toList();
        }
    }
}
