package dev.okrug.mart;

import dev.okrug.contract.PartnerCode;
import dev.okrug.contract.Period;
import dev.okrug.reference.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds countries against each other where these are the regions. A country that has no record of a flow in a period has not
 * reported it, since one file may hold many countries.
 */
final class MirrorOfCountries {

    private static final int CODE_LETTERS = 2;

    /** Of goods that go from one region to another. */
    private record Way(int exporter, int importer) {}

    private final Basis basis;
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Way, MirrorStatements> ways = new HashMap<>();
    private final Map<Integer, Set<Period>> exported = new HashMap<>();
    private final Map<Integer, Set<Period>> imported = new HashMap<>();
    private final Set<Integer> years = new TreeSet<>();

    private MirrorOfCountries(Basis basis) {
        this.basis = basis;
        for (Region region : basis.reference().regions()) {
            if (region.isoCode() != null && region.isoCode().length() == CODE_LETTERS) {
                codes.put(region.id(), region.isoCode());
            }
        }
    }

    static List<Mirror> of(Basis basis) {
        MirrorOfCountries countries = new MirrorOfCountries(basis);
        return countries.codes.isEmpty() ? List.of() : countries.mirrors();
    }

    private List<Mirror> mirrors() {
        Map<Integer, Integer> regions = new HashMap<>();
        codes.forEach((region, code) -> regions.put(PartnerCode.of(code), region));
        List<PartnerPeriods.Traded> traded =
                basis.cubes().byPartner(basis.reporter()).rows().answers(new PartnerPeriods());
        for (PartnerPeriods.Traded each : traded) {
            report(exported, each.region(), each.period(), each.exports());
            report(imported, each.region(), each.period(), each.imports());
        }
        for (PartnerPeriods.Traded each : traded) {
            Integer partner = regions.get(each.partner());
            // Goods that come back are the trade of a country with itself, which has one side.
            if (partner != null && partner != each.region() && codes.containsKey(each.region())) {
                state(new Way(each.region(), partner), true, each.period(), each.exports());
                state(new Way(partner, each.region()), false, each.period(), each.imports());
            }
        }
        List<Mirror> mirrors = new ArrayList<>();
        for (Map.Entry<Way, MirrorStatements> each : ways.entrySet()) {
            Way way = each.getKey();
            mirrors.add(mirror(way.exporter(), way.importer(), true, each.getValue()));
            mirrors.add(mirror(way.importer(), way.exporter(), false, each.getValue()));
        }
        return mirrors;
    }

    private void report(Map<Integer, Set<Period>> reported, int region, Period period, long cents) {
        if (cents != 0) {
            reported.computeIfAbsent(region, each -> new TreeSet<>()).add(period);
            years.add(period.year());
        }
    }

    private void state(Way way, boolean byExporter, Period period, long cents) {
        if (cents != 0) {
            ways.computeIfAbsent(way, this::delivered).deliver(byExporter, period, cents);
        }
    }

    /** With nothing traded in what each side has delivered. */
    private MirrorStatements delivered(Way way) {
        MirrorStatements statements = new MirrorStatements();
        exported.getOrDefault(way.exporter(), Set.of()).forEach(period -> statements.deliver(true, period, 0));
        imported.getOrDefault(way.importer(), Set.of()).forEach(period -> statements.deliver(false, period, 0));
        return statements;
    }

    private Mirror mirror(int region, int partner, boolean exports, MirrorStatements statements) {
        return new Mirror(
                basis.reporter(),
                basis.reporter(),
                basis.territory().names().get(basis.territory().publishedId(region)),
                codes.get(partner),
                exports ? Flow.EXPORTS : Flow.IMPORTS,
                exports,
                statements,
                years);
    }
}
