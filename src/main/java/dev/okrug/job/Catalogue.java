package dev.okrug.job;

import dev.okrug.mart.Marts;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profiles;
import dev.okrug.spec.KnownNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a job spec may name, with a sentence each. */
public final class Catalogue {

    private Catalogue() {}

    public static KnownNames names() {
        Set<String> marts = Marts.all().stream()
                .map(mart -> mart.contract().table())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new KnownNames(new LinkedHashSet<>(Reference.builtIn()), new LinkedHashSet<>(Profiles.BUILT_IN), marts);
    }

    /** Built-in profiles, a line each. */
    public static List<String> profiles() {
        return Profiles.BUILT_IN.stream()
                .map(name -> line(name, Profiles.named(name).description().strip()))
                .toList();
    }

    /** Published tables, a line each. */
    public static List<String> marts() {
        return Marts.all().stream()
                .map(mart -> line(mart.contract().table(), mart.contract().sentence()))
                .toList();
    }

    private static String line(String name, String sentence) {
        return String.format(Locale.ROOT, "%-30s %s", name, sentence);
    }
}
