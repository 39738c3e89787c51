package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the {@link CommodityMix} of one flow from what was traded in a year and in the year before. */
final class CommodityMixing {

    private static final int HEADING = 4;

    private static final Comparator<CommodityMix.Heading> LARGEST_FIRST = Comparator.comparingLong(
                    CommodityMix.Heading::cents)
            .reversed()
            .thenComparing(heading -> CommodityCode.text(HEADING, heading.code()));

    private final Flow flow;
    private final Subheadings continuing = new Subheadings();
    private final Subheadings added = new Subheadings();
    private final Subheadings gone = new Subheadings();
    private final List<CommodityMix.Heading> headings = new ArrayList<>();
    private long heading = -1;
    private long headingCents;

    private CommodityMixing(Flow flow) {
        this.flow = flow;
    }

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

    /** @param leading how many of the largest headings are told */
    static CommodityMix of(Scope scope, TradedYear year, TradedYear base, Flow flow, int leading) {
        CommodityMixing mixing = new CommodityMixing(flow);
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
