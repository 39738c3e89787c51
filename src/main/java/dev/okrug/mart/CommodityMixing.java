package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.reference.CommodityFamilies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the {@link CommodityMix} of one flow from what was traded in a year and in the year before. */
final class CommodityMixing {

    private static final int HEADING = 4;
    private static final int SUBHEADING = 6;

    private static final Comparator<CommodityMix.Heading> LARGEST_FIRST = Comparator.comparingLong(
                    CommodityMix.Heading::cents)
            .reversed()
            .thenComparing(heading -> CommodityCode.text(HEADING, heading.code()));

    private final Flow flow;
    private final CommodityFamilies families;
    /** Subheadings that an edition tied together wait for the others of their family. */
    private final SortedMap<String, List<Traded>> tied = new TreeMap<>();

    private final Subheadings continuing = new Subheadings();
    private final Subheadings added = new Subheadings();
    private final Subheadings gone = new Subheadings();
    private final List<CommodityMix.Heading> headings = new ArrayList<>();
    private long heading = -1;
    private long headingCents;

    private CommodityMixing(Flow flow, CommodityFamilies families) {
        this.flow = flow;
        this.families = families;
    }

    /** A subheading in both years. */
    private record Traded(long cents, long baseCents) {}

    /** Subheadings while they are counted and added up. */
    private static final class Subheadings {
        private int count;
        private long cents;
        private long baseCents;

        void add(long ofYear, long ofBase) {
            count++;
            cents = Math.addExact(cents, ofYear);
            baseCents = Math.addExact(baseCents, ofBase);
        }

        CommodityMix.Part part() {
            return new CommodityMix.Part(count, cents, baseCents);
        }
    }

    /**
     * Mixes a year and its base.
     *
     * @param families of codes that have to be looked at together to compare them
     * @param leading how many of the largest headings are told
     */
    static CommodityMix of(
            Scope scope, TradedYear year, TradedYear base, CommodityFamilies families, Flow flow, int leading) {
        CommodityMixing mixing = new CommodityMixing(flow, families);
        int at = 0;
        int baseAt = 0;
        while (at < year.size() || baseAt < base.size()) {
            long ahead = at < year.size() ? year.commodity(at) : Long.MAX_VALUE;
            long baseAhead = baseAt < base.size() ? base.commodity(baseAt) : Long.MAX_VALUE;
            long cents = ahead <= baseAhead ? year.cents(flow, at++) : 0;
            long baseCents = baseAhead <= ahead ? base.cents(flow, baseAt++) : 0;
            mixing.add(Math.min(ahead, baseAhead), cents, baseCents);
        }
        return mixing.mix(scope, year.year(), leading);
    }

    private void add(long commodity, long cents, long baseCents) {
        long of = CommodityCode.atMost(HEADING, commodity);
        if (of != heading) {
            endHeading();
            heading = of;
        }
        headingCents = Math.addExact(headingCents, cents);
        String code = families.isNone() ? "" : CommodityCode.text(SUBHEADING, commodity);
        if (families.isShared(code)) {
            tied.computeIfAbsent(families.of(code), family -> new ArrayList<>()).add(new Traded(cents, baseCents));
        } else {
            add(cents, baseCents);
        }
    }

    private void addFamily(List<Traded> members) {
        long[] cents = members.stream().mapToLong(Traded::cents).toArray();
        long[] bases = SharedBases.of(
                cents, members.stream().mapToLong(Traded::baseCents).toArray());
        for (int i = 0; i < cents.length; i++) {
            add(cents[i], bases[i]);
        }
    }

    private void add(long cents, long baseCents) {
        if (cents != 0 || baseCents != 0) {
            Subheadings part = baseCents == 0 ? added : cents == 0 ? gone : continuing;
            part.add(cents, baseCents);
        }
    }

    private void endHeading() {
        if (headingCents != 0) {
            headings.add(new CommodityMix.Heading(heading, headingCents));
        }
        headingCents = 0;
    }

    private CommodityMix mix(Scope scope, int year, int leading) {
        endHeading();
        tied.values().forEach(this::addFamily);
        List<CommodityMix.Heading> largest =
                headings.stream().sorted(LARGEST_FIRST).limit(leading).toList();
        CommodityMix.Margins margins = new CommodityMix.Margins(continuing.part(), added.part(), gone.part());
        return new CommodityMix(
                scope,
                year,
                flow,
                sum(continuing.cents, added.cents, gone.cents),
                sum(continuing.baseCents, added.baseCents, gone.baseCents),
                largest,
                (long) headings.size() - largest.size(),
                Hhi.of(headings.stream().map(CommodityMix.Heading::cents).toList()),
                margins);
    }

    private static long sum(long one, long two, long three) {
        return Math.addExact(Math.addExact(one, two), three);
    }
}
