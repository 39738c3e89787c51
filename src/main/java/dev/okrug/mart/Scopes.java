package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The scopes that a region's trade counts for: itself, its federal district of today, the whole. */
final class Scopes {

    /** Membership of today does not depend on it. */
    private static final Period ANY = Period.ofYear(2000);

    private Scopes() {}

    /** The scopes of a published region, from a column of ids: an array of scope, scope_code, scope_name. */
    static Column of(Column publishedRegion, Territory territory) {
        Map<String, String> districts = territory.districtNames();
        Map<Integer, List<Row>> scopes = new HashMap<>();
        territory.names().forEach((id, named) -> {
            String district = territory.district(id, ANY, Composition.CURRENT);
            scopes.put(
                    id,
                    List.of(
                            RowFactory.create("region", named.code(), named.name()),
                            RowFactory.create("federal_district", district, districts.get(district)),
                            RowFactory.create("total", "TOTAL", "All regions")));
        });
        StructType scope = new StructType()
                .add("scope", DataTypes.StringType, false)
                .add("scope_code", DataTypes.StringType, false)
                .add("scope_name", DataTypes.StringType, false);
        return Lookup.of(scopes, DataTypes.createArrayType(scope, false), publishedRegion);
    }
}
