package dev.okrug.spec;

import dev.okrug.contract.Fault;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Everything wrong with one job spec, so that its author hears of it at once. */
final class Problems {

    private record Problem(int line, String sentence) {}

    /** More than anybody reads; a file of another kind may have one in each line. */
    private static final int MOST_TOLD = 100;

    private final String file;
    private final Set<Problem> found = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String sentence) {
        found.add(new Problem(line, sentence));
    }

    /** Stops with all that was found, in the order of the file. */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Fault.spec(message());
        }
    }

    private String message() {
        StringBuilder text = new StringBuilder("Cannot use " + file + ": ")
                .append(found.size())
                .append(found.size() == 1 ? " problem." : " problems.");
        found.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .limit(MOST_TOLD)
                .forEach(problem -> text.append("\n  ")
                        .append(file)
                        .append(':')
                        .append(problem.line())
                        .append(": ")
                        .append(problem.sentence()));
        if (found.size() > MOST_TOLD) {
            text.append("\n  and ").append(found.size() - MOST_TOLD).append(" more");
        }
        return text.toString();
    }
}
