package dev.okrug.testing.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How large a month is beside the other months of its year; the lines of {@code seasons.txt}. */
final class Season {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, List<Integer>> PERCENT = Table.named("seasons").stream()
            .collect(Collectors.toMap(
                    row -> row.text("season"),
                    row -> MONTHS.stream().map(row::number).toList()));

    private Season() {}

    static int percent(String season, Period period) {
        return period.annual() ? 100 : PERCENT.get(season).get(period.month() - 1);
    }
}
