package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose turnover a table gives. */
enum Subject {
    REGION,
    FEDERAL_DISTRICT,
    REGION_GROUP,
    TOTAL;

    private static final Field ACTIVE_REGIONS =
            Field.of("active_regions", FieldType.NUMBER, "Regions of it that traded.");

    /** The order in which tables have them. */
    static final Comparator<One> ORDER = Comparator.comparing(One::code)
            .thenComparing(One::composition, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The subject of {@link #TOTAL}. */
    static final One ALL = One.of("");

    /** One subject: its published code, and for districts whose membership. */
    record One(String code, Composition composition) implements Serializable {

        /** Of a kind that has no compositions. */
        static One of(String code) {
            return new One(code, null);
        }
    }

    List<String> key() {
        return switch (this) {
            case REGION -> List.of("region_code");
            case FEDERAL_DISTRICT -> List.of("federal_district_code", "composition");
            case REGION_GROUP -> List.of("region_group_code");
            case TOTAL -> List.of();
        };
    }

    /** Fields that say whose row it is. */
    List<Field> fields() {
        return switch (this) {
            case REGION ->
                List.of(
                        Field.of("region_code", FieldType.CODE, "The region, or the bucket of records without one."),
                        Field.of("region", FieldType.TEXT, "Its English name."));
            case FEDERAL_DISTRICT ->
                List.of(
                        Field.of("federal_district_code", FieldType.CODE, "The federal district, or a bucket."),
                        Field.of("federal_district", FieldType.TEXT, "Its English name."),
                        Field.of("composition", FieldType.STATUS, "Whose membership: current or historical."));
            case REGION_GROUP ->
                List.of(
                        Field.of("region_group_code", FieldType.CODE, "The group of regions."),
                        Field.of("region_group", FieldType.TEXT, "Its name."));
            case TOTAL -> List.of();
        };
    }

    /** Fields that only this subject has, after all figures. */
    List<Field> furtherFields() {
        return switch (this) {
            case TOTAL -> List.of();
            case REGION ->
                List.of(
                        Field.of(
                                "federal_district_code",
                                FieldType.CODE,
                                "The federal district that it belonged to at the time, or a bucket."),
                        Field.of(
                                        "turnover_rank_in_district",
                                        FieldType.NUMBER,
                                        "Place by turnover among the regions of that district; buckets have none.")
                                .optional());
            case REGION_GROUP ->
                List.of(ACTIVE_REGIONS, Field.of("regions", FieldType.NUMBER, "Regions of the group."));
            case FEDERAL_DISTRICT ->
                List.of(
                        ACTIVE_REGIONS,
                        Field.of(
                                "regions",
                                FieldType.NUMBER,
                                "Regions that belong to the district in this composition."),
                        Field.of(
                                "composition_changed",
                                FieldType.FLAG,
                                "Whether other regions belonged to it a year before; the comparison is over the same"
                                        + " regions all the same."));
        };
    }

    /** Whom the trade of a region counts for; membership is that at a period. */
    List<One> of(Territory territory, int publishedRegion, Period at) {
        return switch (this) {
            case REGION -> List.of(One.of(territory.code(publishedRegion)));
            case FEDERAL_DISTRICT ->
                Arrays.stream(Composition.values())
                        .map(composition -> new One(territory.district(publishedRegion, at, composition), composition))
                        .toList();
            case REGION_GROUP ->
                territory.groupsOf(publishedRegion).stream()
                        .map(group -> One.of(group.code()))
                        .toList();
            case TOTAL -> List.of(ALL);
        };
    }

    /** What its rows say of one subject, by the columns of {@link #fields}. */
    Map<String, String> cells(One one, Territory territory) {
        Map<String, String> cells = new TreeMap<>();
        switch (this) {
            case REGION -> {
                cells.put("region_code", one.code());
                cells.put("region", territory.regionName(one.code()));
            }
            case FEDERAL_DISTRICT -> {
                cells.put("federal_district_code", one.code());
                cells.put("federal_district", territory.districtNames().get(one.code()));
                cells.put("composition", one.composition().word());
            }
            case REGION_GROUP -> {
                cells.put("region_group_code", one.code());
                cells.put("region_group", territory.group(one.code()).name());
            }
            case TOTAL -> {}
        }
        return cells;
    }

    /** How a table of it adds up to the whole. */
    Optional<Totals> totals(Frame frame) {
        return switch (this) {
            case REGION, TOTAL -> Optional.of(Totals.of(frame));
            case FEDERAL_DISTRICT ->
                Optional.of(Totals.of(frame, "composition", Composition.CURRENT.word(), Composition.HISTORICAL.word()));
            // Groups share regions, and some regions are in none.
            case REGION_GROUP -> Optional.empty();
        };
    }

    /** In a sentence. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether several regions may be behind one subject, so that those that traded are counted. */
    boolean ofRegions() {
        return this == FEDERAL_DISTRICT || this == REGION_GROUP;
    }
}
