package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import dev.okrug.contract.Period;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Measures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the trade of each scope and year is made of, worked out in one pass over the commodities when the first table asks.
 * There are as many as scopes, flows and years, however many records.
 */
final class CommodityMixes {

    private static final String PART = "part";

    private static final StructType SCOPE_AND_YEAR = new StructType()
            .add(Contributions.SUM, DataTypes.IntegerType, false)
            .add(Contributions.YEAR, DataTypes.IntegerType, false);

    private List<CommodityMix> all;

    synchronized List<CommodityMix> of(Basis basis) {
        if (all == null) {
            all = made(basis);
        }
        return all;
    }

    private static List<CommodityMix> made(Basis basis) {
        Map<Scope, Integer> numbers = new LinkedHashMap<>();
        Map<Integer, List<Scope>> byRegion = Scopes.byRegion(basis.territory());
        byRegion.values().forEach(scopes -> scopes.forEach(scope -> numbers.putIfAbsent(scope, numbers.size())));
        List<Scope> scopes = List.copyOf(numbers.keySet());
        Dataset<Row> rows = byYear(basis)
                .withColumn(
                        PART,
                        explode(contributions(basis, byRegion, numbers)
                                .of(col(Territory.REGION), col(DeliveryCube.PERIOD))))
                .select(
                        col(DeliveryCube.COMMODITY),
                        col(PART).getField(Contributions.IS_BASE).as(Contributions.IS_BASE),
                        col(Measures.EXPORTS),
                        col(Measures.IMPORTS),
                        col(PART).getField(Contributions.SUM).as(Contributions.SUM),
                        col(PART).getField(Contributions.YEAR).as(Contributions.YEAR));
        return rows
                .groupBy(col(Contributions.SUM), col(Contributions.YEAR))
                .as(Encoders.row(SCOPE_AND_YEAR), Encoders.row(rows.schema()))
                .flatMapGroups(
                        new CommodityMixing(basis.settings().topCommodities()), Encoders.row(CommodityMixRow.SCHEMA))
                .collectAsList()
                .stream()
                .map(row -> CommodityMixRow.mix(row, scopes))
                .toList();
    }

    private static Dataset<Row> byYear(Basis basis) {
        Column year = col(DeliveryCube.PERIOD).minus(pmod(col(DeliveryCube.PERIOD), lit(100)));
        return Measures.rollUp(
                basis.cube()
                        .byCommodity()
                        .select(
                                basis.territory().publishedRegion().as(Territory.REGION),
                                year.as(DeliveryCube.PERIOD),
                                col(DeliveryCube.COMMODITY),
                                col(Measures.EXPORTS),
                                col(Measures.IMPORTS)),
                List.of(Territory.REGION, DeliveryCube.PERIOD, DeliveryCube.COMMODITY),
                List.of(Measures.EXPORTS, Measures.IMPORTS));
    }

    private static Contributions contributions(
            Basis basis, Map<Integer, List<Scope>> byRegion, Map<Scope, Integer> numbers) {
        Set<Integer> years =
                basis.coverage().periods().stream().map(Period::year).collect(Collectors.toSet());
        Contributions contributions = new Contributions();
        byRegion.forEach((region, scopes) -> {
            List<Integer> sums = scopes.stream().map(numbers::get).toList();
            for (int year : years) {
                contributions.put(region, Period.ofYear(year), sums, years.contains(year + 1) ? sums : List.of());
            }
        });
        return contributions;
    }
}
