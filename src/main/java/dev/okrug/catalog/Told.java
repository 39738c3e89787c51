package dev.okrug.catalog;

import dev.okrug.release.Manifest;

/** What all descriptions of a release say of it. */
final class Told {

    static final String DESCRIPTION =
            "Regional trade turnover as audited tables. Money is in USD, exact to the cent; weight in kg, exact to the gram.";

    private Told() {}

    /** The job that the release is of. */
    static String job(Manifest manifest) {
        return String.valueOf(manifest.facts().getOrDefault("job", "okrug"));
    }

    static String title(Manifest manifest) {
        return "Regional trade turnover: release " + manifest.release() + " of the job " + job(manifest);
    }
}
