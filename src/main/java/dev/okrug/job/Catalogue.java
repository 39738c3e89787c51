package dev.okrug.job;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a job spec may name, with a sentence each. A shape only: to be replaced by the lists themselves. */
public final class Catalogue {

    private static final Set<String> PROFILES =
            inOrder("okrug", "customs-dump", "comtrade", "comtrade-legacy", "comexstat");
    private static final Set<String> MARTS = inOrder("region_monthly", "region_yearly", "federal_district_yearly");

    private Catalogue() {}

    public static KnownNames names() {
        return new KnownNames(inOrder("ru", "br"), PROFILES, MARTS);
    }

    /** Built-in profiles, a line each. */
    public static List<String> profiles() {
        return List.copyOf(PROFILES);
    }

    /** Published tables, a line each. */
    public static List<String> marts() {
        return List.copyOf(MARTS);
    }

    private static Set<String> inOrder(String... names) {
        return new LinkedHashSet<>(Arrays.asList(names));
    }
}
