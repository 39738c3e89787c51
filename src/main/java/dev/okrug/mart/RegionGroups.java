package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.RowFactory;

/** The groups of regions that the job names. */
final class RegionGroups implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "region_groups",
                "Groups of regions that the job names. One row per group.",
                List.of(
                        Field.of("region_group_code", FieldType.CODE, "The group."),
                        Field.of("region_group", FieldType.TEXT, "Its name."),
                        Field.of("regions", FieldType.NUMBER, "Regions that are in it.")),
                List.of("region_group_code"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB);
    }

    @Override
    public TableRows from(Basis basis) {
        return new TableRows.AtHand(basis.territory().groups().stream()
                .map(group -> RowFactory.create(
                        group.code(), group.name(), group.regions().size()))
                .toList());
    }
}
