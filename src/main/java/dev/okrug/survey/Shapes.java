package dev.okrug.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What values of the fields of trade records look like. */
final class Shapes {

    private static final Map<String, Pattern> PERIODS = new LinkedHashMap<>();

    static {
        PERIODS.put("YYYY", Pattern.compile("(19|20)\\d\\d"));
        PERIODS.put("YYYYMM", Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])"));
        PERIODS.put("YYYY-MM", Pattern.compile("(19|20)\\d\\d-(0[1-9]|1[0-2])"));
        PERIODS.put("MM/YYYY", Pattern.compile("(0[1-9]|1[0-2])/(19|20)\\d\\d"));
        PERIODS.put("YYYY-Qn", Pattern.compile("(19|20)\\d\\d-Q[1-4]"));
    }

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d \u00a0'.,]*\\d(E[-+]?\\d+)?");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern COMMODITY = Pattern.compile("(\\d\\d){1,5}|[X9S]{2,}.*");

    private static final Map<String, Pattern> FLOWS = Map.of(
            "export", Pattern.compile("(?iu)exp.*|эк.*|x|вывоз"), "import", Pattern.compile("(?iu)imp.*|им.*|m|ввоз"));

    private Shapes() {}

    static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    static boolean isMonth(String value) {
        return MONTH.matcher(value).matches();
    }

    static boolean isCommodity(String value) {
        return COMMODITY.matcher(value).matches();
    }

    static boolean isPeriod(String value) {
        return PERIODS.values().stream()
                .anyMatch(pattern -> pattern.matcher(value).matches());
    }

    static boolean isFlow(String value) {
        return FLOWS.values().stream()
                .anyMatch(pattern -> pattern.matcher(value).matches());
    }

    /** How profiles call the ways in which some periods are written. */
    static List<String> periods(List<String> values) {
        return values.isEmpty()
                ? List.of("YYYY")
                : PERIODS.entrySet().stream()
                        .filter(period -> values.stream()
                                .anyMatch(value ->
                                        period.getValue().matcher(value).matches()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** What stands for a flow among some values; our word where none does. */
    static List<String> words(String flow, List<String> values) {
        List<String> found = values.stream()
                .distinct()
                .filter(value -> FLOWS.get(flow).matcher(value).matches())
                .sorted()
                .toList();
        return found.isEmpty() ? List.of(flow) : found;
    }
}
