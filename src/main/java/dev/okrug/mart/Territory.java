package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.reference.Reference;
import dev.okrug.reference.Region;
import dev.okrug.reference.RegionGroup;
import dev.okrug.reference.RegionGroups;
import dev.okrug.reference.RegionStatus;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Regions as marts publish them, with their buckets, and the districts that they count for. */
public final class Territory {

    /** Region id of records that are not allocated to a region. */
    static final int NOT_ALLOCATED = 0;
    /** Region id of records whose code is outside the reference pack, where the job has not opted in. */
    static final int OUTSIDE = -1;

    static final String NOT_ALLOCATED_CODE = "NNNNN";
    static final String OUTSIDE_CODE = "XXXXX";

    private final Reference reference;
    private final RegionGroups groups;
    private final boolean outsideReference;
    private final Map<Integer, Region> regions = new HashMap<>();
    private final Districts districts;

    private final Map<Integer, Named> names;
    private final Map<String, String> namesByCode;
    private final Map<String, Integer> idsByCode = new HashMap<>();

    /**
     * @param groups the regions that a user wants to see together
     * @param outsideReference whether codes outside the reference pack are regions of their own or one bucket
     */
    public Territory(Reference reference, RegionGroups groups, boolean outsideReference) {
        this.reference = reference;
        this.groups = groups;
        this.outsideReference = outsideReference;
        reference.regions().forEach(region -> regions.put(region.id(), region));
        this.districts = new Districts(reference);
        this.names = allNames();
        names.forEach((id, named) -> idsByCode.put(named.code(), id));
        this.namesByCode = names.values().stream().collect(Collectors.toMap(Named::code, Named::name));
    }

    /** The regions that have rows of their own. */
    List<Region> published() {
        return reference.regions().stream()
                .filter(region -> region.status() != RegionStatus.OUTSIDE || outsideReference)
                .toList();
    }

    /** The id that a region's figures are published under. */
    int publishedId(int region) {
        boolean bucket = regions.get(region) != null && regions.get(region).status() == RegionStatus.OUTSIDE;
        return bucket && !outsideReference ? OUTSIDE : region;
    }

    List<RegionGroup> groups() {
        return groups.all();
    }

    RegionGroup group(String code) {
        return groups.all().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of regions that facts may have. */
    Set<Integer> ofFacts() {
        Set<Integer> ids = new TreeSet<>(regions.keySet());
        ids.add(NOT_ALLOCATED);
        return ids;
    }

    /** The groups that a region's trade counts for; a region that is gone counts where its successor does. */
    List<RegionGroup> groupsOf(int region) {
        int counted = countedRegion(region);
        return groups.all().stream()
                .filter(group -> group.regions().contains(counted))
                .toList();
    }

    /** The region of today that a region is counted as, so that no more regions trade than there are. */
    int countedRegion(int region) {
        Region gone = regions.get(region);
        return gone == null || gone.successor() == null ? region : countedRegion(gone.successor());
    }

    /** The regions that exist at a moment, so that each has a row even without a record. */
    List<Region> at(Period moment) {
        return published().stream()
                .filter(region -> region.status() == RegionStatus.CURRENT)
                .filter(region ->
                        region.validFrom() == null || !region.validFrom().isAfter(moment.middle()))
                .toList();
    }

    /** The district that a region's trade of a period counts for; a region that is gone counts where its successor does. */
    String district(int region, Period period, Composition composition) {
        return districts.of(region, period, composition);
    }

    /** The district that a published region belonged to at a moment. */
    String districtAt(String regionCode, Period moment) {
        return district(idsByCode.get(regionCode), moment, Composition.HISTORICAL);
    }

    /** The current regions of a district at a moment. */
    SortedSet<Integer> members(String district, Period moment, Composition composition) {
        return districts.members(district, moment, composition, this::at);
    }

    /** Code and name of every region that rows are published under, by published id. */
    Map<Integer, Named> names() {
        return names;
    }

    private Map<Integer, Named> allNames() {
        Map<Integer, Named> names = new HashMap<>();
        published().forEach(region -> names.put(region.id(), new Named(region.code(), region.name(), false)));
        names.put(NOT_ALLOCATED, new Named(NOT_ALLOCATED_CODE, buckets().get(NOT_ALLOCATED_CODE), true));
        names.put(OUTSIDE, new Named(OUTSIDE_CODE, buckets().get(OUTSIDE_CODE), true));
        return names;
    }

    String code(int publishedRegion) {
        return names.get(publishedRegion).code();
    }

    /** The name that goes with a published code. */
    String regionName(String code) {
        return namesByCode.get(code);
    }

    /** How a region or bucket is published. */
    record Named(String code, String name, boolean bucket) implements Serializable {}

    /** Codes and names of what is no region. */
    SortedMap<String, String> buckets() {
        return new TreeMap<>(
                Map.of(NOT_ALLOCATED_CODE, "Not allocated to a region", OUTSIDE_CODE, "Outside the reference pack"));
    }

    /** Names of districts and of the buckets beside them. */
    SortedMap<String, String> districtNames() {
        SortedMap<String, String> names = buckets();
        reference.districts().forEach(district -> names.put(district.code(), district.name()));
        return names;
    }
}
