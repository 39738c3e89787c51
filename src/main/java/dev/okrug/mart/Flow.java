package dev.okrug.mart;

import dev.okrug.cube.Measures;
import dev.okrug.fact.Facts;
import java.util.List;
import java.util.Optional;

/** A figure of turnover that is compared over time; exports and imports are of the job's viewpoint. */
enum Flow {
    EXPORTS("exports", Optional.of(Measures.EXPORTS)),
    IMPORTS("imports", Optional.of(Measures.IMPORTS)),
    TURNOVER("turnover", Optional.empty());

    /** The flows of facts, seen from the region. */
    static final List<Integer> OF_FACTS = List.of(Facts.EXPORT, Facts.IMPORT);

    private final String word;
    private final Optional<String> measure;

    Flow(String word, Optional<String> measure) {
        this.word = word;
        this.measure = measure;
    }

    /** The first word of its columns. */
    String word() {
        return word;
    }

    /** The word at the head of a sentence. */
    String title() {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The figure of the flow, from those of both directions. */
    long of(long exports, long imports) {
        return switch (this) {
            case EXPORTS -> exports;
            case IMPORTS -> imports;
            case TURNOVER -> Math.addExact(exports, imports);
        };
    }

    /** The measure of the cube; none for turnover, which is the sum of both. */
    Optional<String> measure() {
        return measure;
    }
}
