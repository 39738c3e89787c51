package dev.okrug.survey;

import dev.okrug.source.Profile;
import dev.okrug.source.Profiles;
import dev.okrug.source.RawField;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the profile that comes with Okrug whose columns a table has. */
final class KnownFormats {

    /** What a job may say where no column does. */
    private static final Set<RawField> SAYABLE =
            EnumSet.of(RawField.FLOW, RawField.PERIOD, RawField.REGION, RawField.PARTNER);

    /** With fewer columns in common it may be chance. */
    private static final int FEWEST_COLUMNS = 4;

    private static final double MOST = 0.5;

    /** The one that jobs have where they name none. */
    static final String USUAL_PACK = "ru";

    private KnownFormats() {}

    /** The layout of a table by the profile that knows most of its columns. */
    static Optional<Layout> of(RawTable table, Codes codes) {
        return Profiles.BUILT_IN.stream()
                .map(Profiles::named)
                .filter(profile -> SAYABLE.containsAll(profile.missingIn(table.header())))
                .filter(profile -> columns(profile, table.header()).size() >= FEWEST_COLUMNS)
                .max(Comparator.comparingInt(
                        profile -> columns(profile, table.header()).size()))
                .map(profile -> {
                    Map<RawField, Integer> columns = columns(profile, table.header());
                    return new Layout(table, profile, columns, pack(table, profile, columns, codes));
                });
    }

    private static Map<RawField, Integer> columns(Profile profile, List<String> header) {
        Map<RawField, Integer> columns = new EnumMap<>(RawField.class);
        for (RawField field : RawField.values()) {
            profile.columnOf(field, header).ifPresent(column -> columns.put(field, column));
        }
        return columns;
    }

    /** The pack that knows most of its regions, by the code systems that the profile names. */
    private static String pack(RawTable table, Profile profile, Map<RawField, Integer> columns, Codes codes) {
        Integer column = columns.get(RawField.REGION);
        List<String> regions = column == null ? List.of() : table.values(column);
        return codes.packs().stream()
                .filter(pack -> profile.regionCodes().stream().anyMatch(system -> codes.hasRegions(pack, system))
                        && codes.hasPartners(pack, profile.partnerCodes()))
                .max(Comparator.comparingDouble((String pack) -> share(profile, regions, pack, codes))
                        .thenComparing(USUAL_PACK::equals))
                .orElse(USUAL_PACK);
    }

    static double share(Profile profile, List<String> regions, String pack, Codes codes) {
        return profile.regionCodes().stream()
                .filter(system -> codes.hasRegions(pack, system))
                .mapToDouble(system -> codes.regions(regions, pack, system).share())
                .max()
                .orElse(0);
    }

    /** What is known of the pack. */
    static Clue aboutPack(Layout layout, Codes codes) {
        List<String> regions = layout.values(RawField.REGION);
        double share = share(layout.profile(), regions, layout.pack(), codes);
        return share > MOST
                ? Clue.of(share, "reference", "pack " + layout.pack() + " knows the regions of " + percent(share))
                : Clue.notKnown(
                        "reference",
                        (regions.isEmpty() ? "no column tells regions" : "no pack knows most of the regions")
                                + "; pack " + layout.pack() + " stands here");
    }

    static String percent(double share) {
        return share == 1 ? "all values" : Math.round(share * 1_000) / 10.0 + " % of the values";
    }
}
