package dev.okrug.look;

import dev.okrug.contract.FieldType;
import dev.okrug.spec.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sees the words of a column while rows are looked for, to say which word was meant where none of them fits. */
final class Nearest implements Selection.Observer {

    private static final int WORDS_KEPT = 2_000;

    private final Map<Condition, Set<String>> words = new LinkedHashMap<>();

    @Override
    public void sees(Condition condition, Object value) {
        if (value == null
                || (condition.field().type() != FieldType.TEXT
                        && condition.field().type() != FieldType.CODE)) {
            return;
        }
        Set<String> seen = words.computeIfAbsent(condition, each -> new TreeSet<>());
        if (seen.size() < WORDS_KEPT) {
            seen.add(value.toString());
        }
    }

    /** A sentence for each condition whose word is not there, and one that is close to it is. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        words.forEach((condition, seen) -> {
            if (seen.stream().noneMatch(condition::holds)) {
                condition.values().stream()
                        .map(String::valueOf)
                        .flatMap(word -> Suggestion.closest(word, seen).stream())
                        .map(near -> "No row has such a " + condition.field().name() + ". Did you mean " + near + "?")
                        .forEach(notes::add);
            }
        });
        return notes;
    }
}
