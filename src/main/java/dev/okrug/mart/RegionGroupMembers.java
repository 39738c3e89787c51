package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.RowFactory;

/** Which regions are in which group; a region may be in several. */
final class RegionGroupMembers implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "region_group_members",
                "Regions of the groups that the job names. One row per group and region.",
                List.of(
                        Field.of("region_group_code", FieldType.CODE, "The group."),
                        Field.of("region_code", FieldType.CODE, "A region that is in it."),
                        Field.of("region", FieldType.TEXT, "The region's English name.")),
                List.of("region_group_code", "region_code"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB);
    }

    @Override
    public TableRows from(Basis basis) {
        Territory territory = basis.territory();
        return new TableRows.AtHand(territory.groups().stream()
                .flatMap(group -> group.regions().stream()
                        .map(region -> territory.names().get(region))
                        .map(region -> RowFactory.create(group.code(), region.code(), region.name())))
                .toList());
    }
}
