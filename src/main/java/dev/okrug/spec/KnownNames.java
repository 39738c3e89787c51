package dev.okrug.spec;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names that a job spec may use, each set in the order in which it is listed to people.
 *
 * @param references built-in reference packs
 * @param profiles built-in profiles
 * @param marts published tables
 */
public record KnownNames(Set<String> references, Set<String> profiles, Set<String> marts) {

    public KnownNames {
        references = inOrder(references);
        profiles = inOrder(profiles);
        marts = inOrder(marts);
    }

    private static Set<String> inOrder(Set<String> names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }
}
