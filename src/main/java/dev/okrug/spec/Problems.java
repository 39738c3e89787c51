package dev.okrug.spec;

import dev.okrug.contract.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything wrong with one job spec, so that its author hears of it at once. */
final class Problems {

    private record Problem(int line, String sentence) {}

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String sentence) {
        Problem problem = new Problem(line, sentence);
        if (!found.contains(problem)) {
            found.add(problem);
        }
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
                .forEach(problem -> text.append("\n  ")
                        .append(file)
                        .append(':')
                        .append(problem.line())
                        .append(": ")
                        .append(problem.sentence()));
        return text.toString();
    }
}
