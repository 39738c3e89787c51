package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.reference.Membership;
import dev.okrug.reference.Region;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** When which region belonged to which federal district. */
final class DistrictMembership implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "district_membership",
                "Membership of regions in federal districts over time. One row per region and first day.",
                List.of(
                        Field.of("region_code", FieldType.CODE, "The region."),
                        Field.of("federal_district_code", FieldType.CODE, "The district that it belonged to."),
                        Field.of("federal_district", FieldType.TEXT, "Its English name."),
                        Field.of("valid_from", FieldType.DAY, "First day of the membership."),
                        Field.of("valid_to", FieldType.DAY, "First day after it; missing while it lasts.")
                                .optional()),
                List.of("region_code", "valid_from"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE);
    }

    @Override
    public TableRows from(Basis basis) {
        Territory territory = basis.territory();
        Map<String, String> districts = territory.districtNames();
        Map<Integer, String> codes = new HashMap<>();
        for (Region region : territory.published()) {
            codes.put(region.id(), region.code());
        }
        List<Row> rows = new ArrayList<>();
        for (Membership each : basis.reference().memberships()) {
            if (codes.containsKey(each.region())) {
                rows.add(RowFactory.create(
                        codes.get(each.region()),
                        each.district(),
                        districts.get(each.district()),
                        Date.valueOf(each.from()),
                        each.to() == null ? null : Date.valueOf(each.to())));
            }
        }
        return new TableRows.AtHand(rows);
    }
}
