package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import dev.okrug.reference.Region;
import dev.okrug.reference.RegionStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The regions, with the federal district of today. */
final class Regions implements Mart {

    private static final Period TODAY = Period.ofYear(2100);

    @Override
    public Contract contract() {
        return new Contract(
                "regions",
                "Regions that other tables speak of, and the buckets of records without one. One row per region.",
                List.of(
                        Field.of(
                                "region_code",
                                FieldType.CODE,
                                "The code that all tables use; in Russia the first five digits of OKATO."),
                        Field.of("iso_code", FieldType.CODE, "ISO 3166-2 code.").optional(),
                        Field.of("region", FieldType.TEXT, "English name."),
                        Field.of("region_local", FieldType.TEXT, "Name in the country's language.")
                                .optional(),
                        Field.of("subject_type", FieldType.STATUS, "The country's word for the kind of region.")
                                .optional(),
                        Field.of(
                                "status",
                                FieldType.STATUS,
                                "current, retired (part of another by now), outside or bucket."),
                        Field.of("successor_code", FieldType.CODE, "The region that took a retired one over.")
                                .optional(),
                        Field.of(
                                        "borders_partner",
                                        FieldType.FLAG,
                                        "Whether it borders the job's partner; missing where the job has none.")
                                .optional(),
                        Field.of("federal_district_code", FieldType.CODE, "The federal district of today."),
                        Field.of("federal_district", FieldType.TEXT, "Its English name.")),
                List.of("region_code"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE);
    }

    @Override
    public TableRows from(Basis basis) {
        Territory territory = basis.territory();
        Map<String, String> districts = territory.districtNames();
        Map<Integer, Region> byId = new HashMap<>();
        basis.reference().regions().forEach(region -> byId.put(region.id(), region));
        List<Row> rows = new ArrayList<>();
        for (Region region : territory.published()) {
            String district = territory.district(region.id(), TODAY, Composition.CURRENT);
            Region successor = byId.get(region.successor());
            rows.add(RowFactory.create(
                    region.code(),
                    region.isoCode(),
                    region.name(),
                    region.nameLocal(),
                    region.type(),
                    region.status().name().toLowerCase(Locale.ROOT),
                    successor == null || region.status() != RegionStatus.RETIRED ? null : successor.code(),
                    basis.partner().map(region.borders()::contains).orElse(null),
                    district,
                    districts.get(district)));
        }
        territory
                .buckets()
                .forEach((code, name) -> rows.add(RowFactory.create(
                        code, null, name, null, null, "bucket", null, null, code, districts.get(code))));
        return new TableRows.AtHand(rows);
    }
}
