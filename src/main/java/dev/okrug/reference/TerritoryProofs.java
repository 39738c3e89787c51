package dev.okrug.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Proves that every region has one district on every day of its life and one living successor after it. */
final class TerritoryProofs {

    private final Territory territory;
    private final Set<String> partners;
    private final Map<Integer, Entry<Region>> regions;
    private final Map<String, Entry<District>> districts;
    private final Map<Integer, List<Entry<Membership>>> memberships = new TreeMap<>();

    TerritoryProofs(Territory territory, Set<String> partners) {
        this.territory = territory;
        this.partners = partners;
        regions = Entry.unique(territory.regions(), "id", Region::id);
        districts = Entry.unique(territory.districts(), "district_code", District::code);
        territory
                .memberships()
                .forEach(entry -> memberships
                        .computeIfAbsent(entry.value().region(), id -> new ArrayList<>())
                        .add(entry));
    }

    void prove() {
        Entry.unique(territory.regions(), "region_code", Region::code);
        territory.regions().forEach(this::proveLife);
        territory.regions().forEach(this::proveSuccessor);
        territory.regions().forEach(this::proveBorders);
        territory.memberships().forEach(this::proveMembership);
        regions.values().forEach(this::proveDistricts);
    }

    private void proveLife(Entry<Region> entry) {
        proveOrder(entry.row(), entry.value().validFrom(), entry.value().validTo());
    }

    private void proveBorders(Entry<Region> entry) {
        entry.value().borders().stream()
                .filter(partner -> !partners.contains(partner))
                .forEach(partner ->
                        entry.row().problem("borders '" + partner + "' is not in partners.csv; mend the code"));
    }

    private static void proveOrder(CsvRow row, LocalDate from, LocalDate to) {
        if (to != null && !from.isBefore(to)) {
            row.problem("valid_from " + from + " is not before valid_to " + to + "; mend the interval");
        }
    }

    private void proveSuccessor(Entry<Region> entry) {
        Region region = entry.value();
        if (region.status() == RegionStatus.RETIRED) {
            proveTakenOver(entry, regions.get(region.successor()));
        } else if (region.successor() != null) {
            entry.row()
                    .problem("successor_id " + region.successor() + " of a region that is not retired;"
                            + " empty it or retire the region");
        }
    }

    private static void proveTakenOver(Entry<Region> retired, Entry<Region> successor) {
        String id = retired.row().text("successor_id");
        if (successor == null) {
            retired.row().problem("successor_id '" + id + "' is no region; name the region that took this one over");
        } else if (successor.value().status() != RegionStatus.CURRENT) {
            retired.row().problem("successor_id " + id + " is not a current region; name the region of today");
        }
    }

    private void proveMembership(Entry<Membership> entry) {
        Membership membership = entry.value();
        proveOrder(entry.row(), membership.from(), membership.to());
        if (!regions.containsKey(membership.region())) {
            entry.row().problem("id '" + entry.row().text("id") + "' is the id of no region; add it to regions.csv");
        }
        if (!districts.containsKey(membership.district())) {
            entry.row()
                    .problem("district_code '" + membership.district() + "' is no district; add it to districts.csv");
        }
    }

    private void proveDistricts(Entry<Region> entry) {
        Region region = entry.value();
        List<Entry<Membership>> ordered = memberships.getOrDefault(region.id(), List.of());
        if (ordered.isEmpty()) {
            entry.row().problem("region " + region.id() + " has no row in district_membership.csv; add one");
            return;
        }
        proveStart(region, ordered.get(0));
        for (int i = 1; i < ordered.size(); i++) {
            proveNeighbours(ordered.get(i - 1).value(), ordered.get(i));
        }
        proveEnd(region, ordered.get(ordered.size() - 1));
    }

    private static void proveStart(Region region, Entry<Membership> first) {
        if (!first.value().from().equals(region.validFrom())) {
            first.row()
                    .problem("membership of region " + region.id() + " starts "
                            + first.value().from() + ", the region " + region.validFrom() + "; make them agree");
        }
    }

    private static void proveNeighbours(Membership before, Entry<Membership> after) {
        LocalDate from = after.value().from();
        if (before.to() == null || before.to().isAfter(from)) {
            after.row()
                    .problem("membership of region " + before.region() + " from " + from + " overlaps the one from "
                            + before.from() + "; end that one on " + from);
        } else if (before.to().isBefore(from)) {
            after.row()
                    .problem("membership of region " + before.region() + " has a gap from " + before.to() + " to "
                            + from + "; close it");
        }
    }

    private static void proveEnd(Region region, Entry<Membership> last) {
        if (!Objects.equals(last.value().to(), region.validTo())) {
            last.row()
                    .problem("membership of region " + region.id() + " ends "
                            + words(last.value().to()) + ", the region " + words(region.validTo())
                            + "; make them agree");
        }
    }

    private static String words(LocalDate end) {
        return end == null ? "never" : end.toString();
    }
}
