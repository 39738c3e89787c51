package dev.okrug.spec;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Deliveries of one kind.
 *
 * @param path a glob that may hold {@code {vintage}} and other placeholders; see {@link PathPattern}
 * @param profile a built-in profile, or a path to a profile file
 * @param reporter whose statistics these are, ISO 3166-1 alpha-2
 * @param vintage when the files were issued; empty where each path says it
 * @param source the name under which a later vintage supersedes an earlier one
 * @param settings what the files do not say, by name in alphabetical order
 */
public record InputSpec(
        String path,
        String profile,
        String reporter,
        Optional<LocalDate> vintage,
        String source,
        Map<String, String> settings) {

    public InputSpec {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    public PathPattern pattern() {
        return PathPattern.of(path);
    }
}
