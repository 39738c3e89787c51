package dev.okrug.cube;

import dev.okrug.fact.Facts;
import java.util.List;

/** What the cube adds up: whole cents and whole grams. */
public final class Measures {

    public static final String EXPORTS = "exports_cents";
    public static final String IMPORTS = "imports_cents";
    public static final String EXPORT_GRAMS = "export_grams";
    public static final String IMPORT_GRAMS = "import_grams";
    /** Exports of records with a net weight: what unit values are taken of. */
    public static final String EXPORTS_WEIGHED = "exports_weighed_cents";

    public static final String IMPORTS_WEIGHED = "imports_weighed_cents";

    /** Exports and imports in turns. */
    public static final List<String> ALL =
            List.of(EXPORTS, IMPORTS, EXPORT_GRAMS, IMPORT_GRAMS, EXPORTS_WEIGHED, IMPORTS_WEIGHED);

    private Measures() {}

    /** The flow whose measure it is. */
    static int flow(String measure) {
        return isOfExports(measure) ? Facts.EXPORT : Facts.IMPORT;
    }

    private static boolean isOfExports(String measure) {
        return ALL.indexOf(measure) % 2 == 0;
    }

    /** The same measure of the other flow. */
    static String fromOtherSide(String measure) {
        return ALL.get(ALL.indexOf(measure) + (isOfExports(measure) ? 1 : -1));
    }
}
