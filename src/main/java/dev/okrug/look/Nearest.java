package dev.okrug.look;

import dev.okrug.contract.FieldType;
import dev.okrug.spec.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sees the words of a column while rows are looked for, to say which word was meant where none of them fits. */
final class Nearest implements Selection.Observer {

    private static final int WORDS_KEPT = 2_000;

    private final Map<Condition, Set<String>> seen = new LinkedHashMap<>();

    @Override
    public void sees(Condition condition, Object value) {
        FieldType type = condition.field().type();
        if (value == null || (type != FieldType.TEXT && type != FieldType.CODE)) {
            return;
        }
        Set<String> values = seen.computeIfAbsent(condition, each -> new TreeSet<>());
        if (values.size() < WORDS_KEPT) {
            values.add(value.toString());
        }
    }

    /** A sentence for each condition that no row meets, though a value is close to it. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        seen.forEach((condition, values) -> {
            if (values.stream().noneMatch(condition::holds)) {
                condition.values().stream()
                        .map(String::valueOf)
                        .flatMap(written -> closest(written, values).stream())
                        .map(near -> "No row has such a " + condition.field().name() + ". Did you mean " + near + "?")
                        .forEach(notes::add);
            }
        });
        return notes;
    }

    /** By one word of it, too: of names, people remember the first. */
    private static Optional<String> closest(String written, Set<String> values) {
        Map<String, String> byWord = new LinkedHashMap<>();
        values.forEach(value -> byWord.putIfAbsent(value.toLowerCase(Locale.ROOT), value));
        values.forEach(value -> List.of(value.toLowerCase(Locale.ROOT).split(" ", -1))
                .forEach(word -> byWord.putIfAbsent(word, value)));
        return Suggestion.closest(written.toLowerCase(Locale.ROOT), byWord.keySet())
                .map(byWord::get);
    }
}
