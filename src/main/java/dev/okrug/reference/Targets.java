package dev.okrug.reference;

import dev.okrug.contract.Digest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
     * Reads a CSV file with one row per target.
     *
     * @throws dev.okrug.contract.Fault of kind INPUT that tells all that is wrong with the file
     */
    public static Targets read(String path, Reference reference, RegionGroups groups) {
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
