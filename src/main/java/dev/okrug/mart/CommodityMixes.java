package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.udf;

import dev.okrug.contract.Period;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the trade of each scope and year is made of, worked out in one pass over the commodities when the first table asks.
 * There are as many as scopes, flows and years, however many records.
 */
public final class CommodityMixes {

    private static final String PART = "part";
    private static final String SCOPE = "scope";
    private static final String YEAR = "year";
    private static final String IS_BASE = "is_base";

    private static final StructType SCOPE_AND_YEAR =
            new StructType().add(SCOPE, DataTypes.IntegerType, false).add(YEAR, DataTypes.IntegerType, false);

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
                .withColumn(PART, explode(parts(basis, byRegion, numbers)))
                .select(
                        col(DeliveryCube.COMMODITY),
                        col(PART).getField(IS_BASE).as(IS_BASE),
                        col(Measures.EXPORTS),
                        col(Measures.IMPORTS),
                        col(PART).getField(SCOPE).as(SCOPE),
                        col(PART).getField(YEAR).as(YEAR));
        return rows
                .groupBy(col(SCOPE), col(YEAR))
                .as(Encoders.row(SCOPE_AND_YEAR), Encoders.row(rows.schema()))
                .flatMapGroups(
                        new CommodityMixing(basis.topCommodities(), basis.sectors()),
                        Encoders.row(CommodityMixing.SCHEMA))
                .collectAsList()
                .stream()
                .map(row -> CommodityMixing.mix(row, scopes))
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

    /** The scopes and years that the trade of a region and year is part of, as itself or as a base. */
    private static Column parts(Basis basis, Map<Integer, List<Scope>> byRegion, Map<Scope, Integer> numbers) {
        Set<Integer> years =
                basis.coverage().periods().stream().map(Period::year).collect(Collectors.toSet());
        Map<Integer, Map<Integer, List<Row>>> parts = new HashMap<>();
        byRegion.forEach((region, scopes) -> {
            Map<Integer, List<Row>> byYear = new HashMap<>();
            for (int year : years) {
                List<Row> ofYear = new ArrayList<>();
                for (Scope scope : scopes) {
                    ofYear.add(RowFactory.create(numbers.get(scope), year, false));
                    if (years.contains(year + 1)) {
                        ofYear.add(RowFactory.create(numbers.get(scope), year + 1, true));
                    }
                }
                byYear.put(Period.ofYear(year).code(), ofYear);
            }
            parts.put(region, byYear);
        });
        UDF2<Integer, Integer, List<Row>> ofRegion =
                (region, year) -> parts.get(region).get(year);
        StructType part = new StructType()
                .add(SCOPE, DataTypes.IntegerType, false)
                .add(YEAR, DataTypes.IntegerType, false)
                .add(IS_BASE, DataTypes.BooleanType, false);
        return udf(ofRegion, DataTypes.createArrayType(part, false))
                .apply(col(Territory.REGION), col(DeliveryCube.PERIOD));
    }
}
