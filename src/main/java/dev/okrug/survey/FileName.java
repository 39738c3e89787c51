package dev.okrug.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file tells of all its records. */
final class FileName {

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_.](0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern EXPORT = Pattern.compile("(?<![a-z])exp");
    private static final Pattern IMPORT = Pattern.compile("(?<![a-z])imp");
    private static final Pattern NOT_OF_NAMES = Pattern.compile("[^a-z0-9]+");

    private final String name;

    FileName(String path) {
        this.name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** A month, or else a year, as job specs write it. */
    Optional<String> period() {
        Matcher month = MONTH.matcher(name);
        return month.find()
                ? Optional.of(month.group(1) + "-" + month.group(2))
                : YEAR.matcher(name).results().findFirst().map(MatchResult::group);
    }

    /** {@code export} or {@code import}. */
    Optional<String> flow() {
        boolean exports = EXPORT.matcher(name).find();
        boolean imports = IMPORT.matcher(name).find();
        return exports == imports ? Optional.empty() : Optional.of(exports ? "export" : "import");
    }

    /** A name that a job may have. */
    String job() {
        String begin = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        String job = NOT_OF_NAMES.matcher(begin).replaceAll("-").replaceAll("^-+|-+$", "");
        return job.isEmpty() ? "job" : Character.isLetter(job.charAt(0)) ? job : "job-" + job;
    }
}
