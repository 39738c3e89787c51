package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.reference.CommodityFamilies;
import java.util.ArrayList;
import java.util.List;

/** Sums of commodities, compared across a change of edition: {@link SharedBases} of each flow and of turnover. */
final class Recoded {

    private static final String COLUMN = "edition_changed";

    private Recoded() {}

    /** Whether a comparison goes across a change of edition. */
    static Field field(String sentence) {
        return Field.of(COLUMN, FieldType.FLAG, sentence);
    }

    /**
     * The same of commodities that are looked at together.
     *
     * @param what they are, as in "class"
     */
    static Field fieldOfBasket(String what) {
        return field(
                "Whether goods moved into the " + what + " or out of it by recoding, the HS edition of the year being"
                        + " another than that of the base: what codes that it tied together were worth then is shared among them by"
                        + " value now.");
    }

    static void fill(TableRow row, boolean isChanged) {
        row.set(COLUMN, isChanged);
    }

    /**
     * The sums with their bases shared within families.
     *
     * @param sums by code, in the order of codes; null where one was not traded
     */
    static List<FlowSums> of(List<String> codes, List<FlowSums> sums, CommodityFamilies families) {
        if (families.isNone()) {
            return sums;
        }
        List<FlowSums> shared = new ArrayList<>(sums);
        for (List<Integer> family : families.together(codes)) {
            share(
                    shared,
                    family.stream().filter(place -> sums.get(place) != null).toList());
        }
        return shared;
    }

    private static void share(List<FlowSums> sums, List<Integer> places) {
        long[] exports = bases(sums, places, Flow.EXPORTS);
        long[] imports = bases(sums, places, Flow.IMPORTS);
        long[] turnover = bases(sums, places, Flow.TURNOVER);
        for (int i = 0; i < places.size(); i++) {
            FlowSums own = sums.get(places.get(i));
            FlowSums each = own.against(exports[i], imports[i], turnover[i]);
            // A former code has no row once its base is with others.
            sums.set(places.get(i), each.isNothing() && !own.isNothing() ? null : each);
        }
    }

    private static long[] bases(List<FlowSums> sums, List<Integer> places, Flow flow) {
        return SharedBases.of(
                places.stream().mapToLong(place -> sums.get(place).figure(flow)).toArray(),
                places.stream().mapToLong(place -> sums.get(place).base(flow)).toArray());
    }
}
