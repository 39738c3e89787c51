package dev.okrug.reference;

import dev.okrug.contract.Fault;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file or a pack, collected so that its author sees everything at once. */
final class Problems {

    /** A file in the wrong form breaks in every line; more than this helps nobody. */
    private static final int SHOWN = 50;

    private final List<String> sentences = new ArrayList<>();

    void add(String place, String sentence) {
        sentences.add(place + ": " + sentence);
    }

    void stopIfAny(Fault.Kind kind, String opening) {
        if (sentences.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder(opening)
                .append(sentences.size() == 1 ? ": 1 problem." : ": " + sentences.size() + " problems.");
        sentences.stream()
                .limit(SHOWN)
                .forEach(sentence -> message.append("\n  ").append(sentence));
        if (sentences.size() > SHOWN) {
            message.append("\n  … and ").append(sentences.size() - SHOWN).append(" more");
        }
        throw new Fault(kind, message.toString());
    }
}
