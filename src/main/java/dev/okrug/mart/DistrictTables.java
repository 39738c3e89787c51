package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.reference.District;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What roll-ups to districts look up: the district of each region at each time, and how many regions a district has. */
record DistrictTables(Territory territory, SparkSession spark) {

    /** Column with the region of today that a region is counted as. */
    static final String COUNTED_REGION = "counted_region";

    /** One row per region, period and composition: the district that it counts for, and the region that it counts as. */
    Dataset<Row> regionsAt(Collection<Period> periods) {
        List<Row> rows = new ArrayList<>();
        for (Composition composition : Composition.values()) {
            for (Period period : periods) {
                for (int id : territory.publishedIds()) {
                    rows.add(RowFactory.create(
                            id,
                            period.code(),
                            composition.word(),
                            territory.district(id, period, composition),
                            territory.countedRegion(id)));
                }
            }
        }
        StructType schema = new StructType()
                .add(Territory.REGION, DataTypes.IntegerType, false)
                .add(FrameCalendar.AT, DataTypes.IntegerType, false)
                .add("composition", DataTypes.StringType, false)
                .add("federal_district_code", DataTypes.StringType, false)
                .add(COUNTED_REGION, DataTypes.IntegerType, false);
        return spark.createDataFrame(rows, schema);
    }

    /** One row per district, moment and composition: how many regions, and whether others than a year before. */
    Dataset<Row> moments(Collection<Period> moments) {
        List<Row> rows = new ArrayList<>();
        for (Composition composition : Composition.values()) {
            for (Period moment : moments) {
                for (District district : territory.districts()) {
                    rows.add(momentRow(district.code(), moment, composition));
                }
            }
        }
        StructType schema = new StructType()
                .add("federal_district_code", DataTypes.StringType, false)
                .add(Frame.MOMENT, DataTypes.IntegerType, false)
                .add("composition", DataTypes.StringType, false)
                .add("regions", DataTypes.IntegerType, false)
                .add("composition_changed", DataTypes.BooleanType, false);
        return spark.createDataFrame(rows, schema);
    }

    private Row momentRow(String district, Period moment, Composition composition) {
        SortedSet<Integer> members = territory.members(district, moment, composition);
        SortedSet<Integer> before = territory.members(district, Frame.yearBefore(moment), composition);
        return RowFactory.create(district, moment.code(), composition.word(), members.size(), !members.equals(before));
    }
}
