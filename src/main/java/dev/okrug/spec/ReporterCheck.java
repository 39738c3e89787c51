package dev.okrug.spec;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The viewpoint names its partner where it has one, and the primary reporter is one of the inputs'. */
final class ReporterCheck implements SpecCheck {

    @Override
    public void look(SpecTree spec, Problems problems) {
        viewpoint(spec, problems);
        Set<String> reporters = reporters(spec);
        Optional<String> primary = spec.text("/primary_reporter");
        if (primary.isEmpty() && reporters.size() > 1) {
            problems.add(
                    spec.line("/inputs"),
                    "Missing key primary_reporter: the inputs are of " + String.join(", ", reporters)
                            + ". Say whose statistics the marts are made of.");
        }
        primary.filter(reporter -> !reporters.isEmpty() && !reporters.contains(reporter))
                .ifPresent(reporter -> problems.add(
                        spec.line("/primary_reporter"),
                        "Unknown primary_reporter " + reporter + ": no input is of it. "
                                + Suggestion.among(reporter, reporters)));
    }

    private static void viewpoint(SpecTree spec, Problems problems) {
        String side = spec.text("/viewpoint/of").orElse("");
        boolean hasPartner = spec.text("/viewpoint/partner").isPresent();
        if (side.equals("partner") && !hasPartner) {
            problems.add(
                    spec.line("/viewpoint"),
                    "Missing key partner: a viewpoint of the partner names it, such as { of: partner, partner: BY }.");
        }
        if (side.equals("region") && hasPartner) {
            problems.add(
                    spec.line("/viewpoint/partner"),
                    "Cannot take a partner where the viewpoint is the region's. Remove partner, or write of: partner.");
        }
    }

    static Set<String> reporters(SpecTree spec) {
        Set<String> reporters = new TreeSet<>();
        spec.elements("/inputs").forEach(input -> spec.text(input + "/reporter").ifPresent(reporters::add));
        return reporters;
    }
}
