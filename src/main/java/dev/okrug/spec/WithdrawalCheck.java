package dev.okrug.spec;

import java.util.Set;
import java.util.TreeSet;

/** Only a source that the job reads can take something back. */
final class WithdrawalCheck implements SpecCheck {

    @Override
    public void look(SpecTree spec, Problems problems) {
        Set<String> sources = new TreeSet<>();
        spec.elements("/inputs").forEach(input -> sources.add(SpecValues.source(spec, input)));
        for (String withdrawal : spec.elements("/withdrawn")) {
            VintageCheck.day(spec, withdrawal + "/vintage", problems);
            spec.text(withdrawal + "/source")
                    .filter(source -> !sources.contains(source))
                    .ifPresent(source -> problems.add(
                            spec.line(withdrawal + "/source"),
                            "Unknown source " + source + ". "
                                    + Suggestion.among(source, sources.stream().toList())));
        }
    }
}
