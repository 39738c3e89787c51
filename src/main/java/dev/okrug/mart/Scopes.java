package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The scopes that a region's trade counts for: itself, its federal district of today, the whole. */
final class Scopes {

    /** Membership of today does not depend on it. */
    private static final Period ANY = Period.ofYear(2000);

    private Scopes() {}

    /** One row per region and scope. */
    static Dataset<Row> rows(Basis basis, Territory territory) {
        Map<String, String> districts = territory.districtNames();
        List<Row> rows = new ArrayList<>();
        for (Row region : territory.regionRows(basis.spark()).collectAsList()) {
            int id = region.getInt(0);
            String district = territory.district(id, ANY, Composition.CURRENT);
            rows.add(RowFactory.create(id, "region", region.getString(1), region.getString(2)));
            rows.add(RowFactory.create(id, "federal_district", district, districts.get(district)));
            rows.add(RowFactory.create(id, "total", "TOTAL", "All regions"));
        }
        StructType schema = new StructType()
                .add(Territory.REGION, DataTypes.IntegerType, false)
                .add("scope", DataTypes.StringType, false)
                .add("scope_code", DataTypes.StringType, false)
                .add("scope_name", DataTypes.StringType, false);
        return basis.spark().createDataFrame(rows, schema);
    }
}
