package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.reference.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scopes that each region's trade counts for. */
final class Scopes {

    /** Membership of today does not depend on it. */
    private static final Period ANY = Period.ofYear(2000);

    private Scopes() {}

    /** Fields that say whose row it is. */
    static List<Field> fields() {
        return List.of(
                Field.of(
                        "scope",
                        FieldType.STATUS,
                        "region, federal_district (current composition), region_group or total."),
                Field.of("scope_code", FieldType.CODE, "Code of the region, district or group; TOTAL for the whole."),
                Field.of("scope_name", FieldType.TEXT, "Its name."));
    }

    static void fill(TableRow row, Scope scope) {
        row.set("scope", scope.kind());
        row.set("scope_code", scope.code());
        row.set("scope_name", scope.name());
    }

    /** The scope that a target is about. */
    static Scope of(Target target, Territory territory) {
        return of(Subject.valueOf(target.scope().name()), target.scopeCode(), territory);
    }

    /** The scope of one subject; of districts that of today. */
    static Scope of(Subject subject, String code, Territory territory) {
        return switch (subject) {
            case REGION -> new Scope(Scope.REGION, code, territory.regionName(code));
            case FEDERAL_DISTRICT ->
                new Scope(
                        Scope.FEDERAL_DISTRICT, code, territory.districtNames().get(code));
            case REGION_GROUP ->
                new Scope(Scope.REGION_GROUP, code, territory.group(code).name());
            case TOTAL -> Scope.ALL;
        };
    }

    /** By the id under which a region is published, buckets included. */
    static Map<Integer, List<Scope>> byRegion(Territory territory) {
        Map<String, String> districts = territory.districtNames();
        Map<Integer, List<Scope>> scopes = new TreeMap<>();
        territory.names().forEach((id, named) -> {
            String district = territory.district(id, ANY, Composition.CURRENT);
            List<Scope> ofRegion = new ArrayList<>(List.of(
                    new Scope(Scope.REGION, named.code(), named.name()),
                    new Scope(Scope.FEDERAL_DISTRICT, district, districts.get(district)),
                    Scope.ALL));
            territory
                    .groupsOf(id)
                    .forEach(group -> ofRegion.add(new Scope(Scope.REGION_GROUP, group.code(), group.name())));
            scopes.put(id, ofRegion);
        });
        return scopes;
    }
}
