package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.RegionPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds a job's reporter against the others, in what each says of the regions' trade with one partner. */
final class MirrorOfReporters {

    private final Basis reporter;
    private final Basis mirror;
    private final String partner;
    private final Flow flow;
    private final boolean reporterExports;
    private final Map<Integer, MirrorStatements> byRegion = new TreeMap<>();

    private MirrorOfReporters(Basis reporter, Basis mirror, String partner, Flow flow) {
        this.reporter = reporter;
        this.mirror = mirror;
        this.partner = partner;
        this.flow = flow;
        // Statistics of the partner's own are on its side of the border, all others on the regions' side.
        this.reporterExports = reporter.reporter().equals(partner) == (flow == Flow.EXPORTS);
    }

    static List<Mirror> of(Basis basis, String partner) {
        List<Mirror> mirrors = new ArrayList<>();
        for (String other : basis.cubes().reporters()) {
            if (!other.equals(basis.reporter())) {
                for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
                    mirrors.addAll(new MirrorOfReporters(basis, basis.of(other, Optional.of(partner)), partner, flow)
                            .mirrors());
                }
            }
        }
        return mirrors;
    }

    private List<Mirror> mirrors() {
        Set<Integer> regions = new TreeSet<>();
        Set<Integer> years = new TreeSet<>();
        for (Basis side : List.of(reporter, mirror)) {
            side.cube().byRegion().forEach(each -> regions.add(side.territory().publishedId(each.region())));
            side.deliveredPeriods(flow).forEach(period -> years.add(period.year()));
        }
        for (int region : regions) {
            byRegion.put(region, new MirrorStatements());
        }
        state(reporter, reporterExports);
        state(mirror, !reporterExports);
        List<Mirror> mirrors = new ArrayList<>();
        byRegion.forEach((region, statements) -> mirrors.add(new Mirror(
                reporter.reporter(),
                mirror.reporter(),
                reporter.territory().names().get(region),
                partner,
                flow,
                reporterExports,
                statements,
                years)));
        return mirrors;
    }

    /**
     * A period that was delivered of a region and has no record of it is zero, but for regions that the side never names in
     * the flow: a delivery may be of some regions only.
     */
    private void state(Basis side, boolean exports) {
        Set<Period> delivered = side.deliveredPeriods(flow);
        Set<Integer> named = new HashSet<>();
        for (RegionPeriod each : side.cube().byRegion()) {
            long cents = flow.of(each.exports(), each.imports());
            if (cents != 0 && delivered.contains(each.period())) {
                int region = side.territory().publishedId(each.region());
                named.add(region);
                byRegion.get(region).deliver(exports, each.period(), cents);
            }
        }
        named.forEach(region -> side.deliverers()
                .of(region)
                .periods(flow)
                .forEach(period -> byRegion.get(region).deliver(exports, period, 0)));
    }
}
