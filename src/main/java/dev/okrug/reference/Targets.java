package dev.okrug.reference;

import dev.okrug.contract.Digest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The targets that a job names.
 *
 * @param all in the order of the file
 * @param digest SHA-256 of the file, in hexadecimal digits
 */
public record Targets(List<Target> all, String digest) {

    public static final Targets NONE = new Targets(List.of(), Digest.of(""));

    private static final String TOTAL = "TOTAL";

    public Targets {
        all = List.copyOf(all);
    }

    /**
     * Reads a CSV file with one row per target. Where one is of some commodities only, further columns say which: the
     * digits that codes begin with, or a classification and one of its sectors.
     *
     * @throws dev.okrug.contract.Fault of kind INPUT that tells all that is wrong with the file
     */
    public static Targets read(String path, Reference reference, RegionGroups groups, Sectors sectors) {
        UserFile file = UserFile.open("targets", path);
        Problems problems = new Problems();
        List<Target> targets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<CsvRow> rows = file.rows(
                problems,
                "target",
                "statement",
                "scope",
                "scope_code",
                "flow",
                "base_year",
                "goal",
                "unit",
                "deadline",
                "source");
        for (CsvRow row : rows) {
            Target target = target(row);
            if (!names.add(target.target())) {
                row.problem("target " + target.target() + " stands twice; name each differently");
            }
            if (!codes(target.scope(), reference, groups).contains(target.scopeCode())) {
                row.problem("scope_code '" + target.scopeCode() + "' is no " + row.text("scope")
                        + "; look it up in the table of these");
            }
            goods(row, target, sectors);
            targets.add(target);
        }
        file.stopIfAny(problems);
        return new Targets(targets, file.digest());
    }

    private static Target target(CsvRow row) {
        Target target = new Target(
                row.required("target"),
                row.required("statement"),
                row.word("scope", Target.Scope.class),
                row.required("scope_code"),
                row.word("flow", Target.Flow.class),
                textIfAny(row, "commodity"),
                textIfAny(row, "sector").map(sector -> new SectorName(row.text("classification"), sector)),
                row.number("base_year"),
                row.decimal("goal"),
                row.word("unit", Target.Unit.class),
                row.number("deadline"),
                row.required("source"));
        if (target.deadline() <= target.baseYear()) {
            row.problem("deadline " + target.deadline() + " is not after base_year " + target.baseYear()
                    + "; give a later year");
        }
        if (target.goal().signum() <= 0) {
            row.problem("goal " + target.goal() + " is not above zero; give what shall be reached");
        }
        return target;
    }

    private static Optional<String> textIfAny(CsvRow row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private static void goods(CsvRow row, Target target, Sectors sectors) {
        if (target.commodity().isPresent() && target.sector().isPresent()) {
            row.problem("both a commodity and a sector; a target is of one of them");
        }
        target.commodity()
                .filter(code -> !code.matches("([0-9]{2}){1,3}"))
                .ifPresent(code ->
                        row.problem("commodity '" + code + "' has not 2, 4 or 6 digits; restore lost leading zeros"));
        target.sector()
                .filter(sector -> !sectors.of(sector.classification()).contains(sector.sector()))
                .ifPresent(sector -> row.problem("sector '" + sector.sector() + "' is none of classification '"
                        + sector.classification() + "'; classifications are "
                        + String.join(", ", sectors.classifications())));
    }

    private static Set<String> codes(Target.Scope scope, Reference reference, RegionGroups groups) {
        Set<String> codes = new HashSet<>();
        switch (scope) {
            case REGION ->
                reference.regions().stream()
                        .filter(region -> region.status() == RegionStatus.CURRENT)
                        .forEach(region -> codes.add(region.code()));
            case FEDERAL_DISTRICT -> reference.districts().forEach(district -> codes.add(district.code()));
            case REGION_GROUP -> groups.all().forEach(group -> codes.add(group.code()));
            case TOTAL -> codes.add(TOTAL);
        }
        return codes;
    }
}
