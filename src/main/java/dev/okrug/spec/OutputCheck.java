package dev.okrug.spec;

import dev.okrug.contract.Fault;

/** Releases are published where no delivery lies, so that no run reads what a run has written. */
final class OutputCheck implements SpecCheck {

    @Override
    public void look(SpecTree spec, Problems problems) {
        spec.text("/output").filter(output -> !output.isEmpty()).ifPresent(output -> look(spec, output, problems));
    }

    private static void look(SpecTree spec, String output, Problems problems) {
        Location out = Location.of(output);
        for (String input : spec.elements("/inputs")) {
            String path = spec.text(input + "/path").orElse("");
            if (!path.isEmpty() && overlap(out, path)) {
                problems.add(
                        spec.line("/output"),
                        "Cannot publish in " + output + ": it overlaps the folder of the input " + path + " (line "
                                + spec.line(input + "/path") + "). Choose an output apart from the inputs.");
            }
        }
    }

    private static boolean overlap(Location out, String path) {
        try {
            PathPattern pattern = PathPattern.of(path);
            Location in = Location.of(pattern.folder());
            return overlap(out, in, pattern) || overlap(out.resolved(), in.resolved(), pattern);
        } catch (Fault reportedByPathCheck) {
            return false;
        }
    }

    /** Beside a file that is named as it is, releases may lie: no run would take them for deliveries. */
    private static boolean overlap(Location out, Location in, PathPattern pattern) {
        return in.within(out) || (out.within(in) && !pattern.isOnePath());
    }
}
