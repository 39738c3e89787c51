package dev.okrug.survey;

import dev.okrug.source.Profile.DecimalMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between whole numbers and fractions in a column.
 *
 * @param share of the values with a mark that have this one
 * @param isPlain whether it cannot be the mark between thousands instead
 */
record DecimalShape(DecimalMark mark, double share, boolean isPlain) {

    private static final Pattern POINT = Pattern.compile("[-+]?\\d+\\.\\d+");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+");

    /** What 1,234 is nobody can tell. */
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}[.,]\\d{3}");

    /** The mark of most values that have one; nothing where none has. */
    static Optional<DecimalShape> of(List<String> values) {
        List<String> points = matching(POINT, values);
        List<String> commas = matching(COMMA, values);
        if (points.isEmpty() && commas.isEmpty()) {
            return Optional.empty();
        }
        boolean comma = commas.size() > points.size();
        List<String> marked = comma ? commas : points;
        return Optional.of(new DecimalShape(
                comma ? DecimalMark.COMMA : DecimalMark.POINT,
                (double) marked.size() / (points.size() + commas.size()),
                !marked.stream().allMatch(value -> THOUSANDS.matcher(value).matches())));
    }

    private static List<String> matching(Pattern pattern, List<String> values) {
        return values.stream().filter(value -> pattern.matcher(value).matches()).toList();
    }

    Clue clue() {
        String word = mark == DecimalMark.COMMA ? "comma" : "point";
        return isPlain
                ? Clue.of(share, "decimal", "values have decimals behind a " + word)
                : Clue.notKnown(
                        "decimal",
                        "all that stands behind a " + word + " are three digits: are these decimals, or thousands?");
    }
}
