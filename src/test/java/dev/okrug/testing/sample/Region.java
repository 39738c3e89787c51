package dev.okrug.testing.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A region with its names and the size and habits of its synthetic trade; the columns of {@code regions.txt}. */
record Region(
        String code,
        String english,
        String alias,
        String russian,
        String district,
        Map<Flow, String> mix,
        Map<Flow, Integer> breadth,
        int regularity,
        Map<Flow, Integer> weight,
        int drift) {

    private static final Map<String, Region> ALL = Table.named("regions").stream()
            .map(Region::of)
            .collect(Collectors.toMap(Region::code, Function.identity(), (a, b) -> b, java.util.TreeMap::new));

    static List<Region> all() {
        return List.copyOf(ALL.values());
    }

    static Region of(String code) {
        return ALL.get(code);
    }

    /** Size beside the other regions in a year. */
    long weight(Flow flow, int year) {
        int trend = 1000 + drift * (year - 2020);
        return (long) weight.get(flow) * trend * Noise.between(88, 112, code, year, flow);
    }

    private static Region of(Row row) {
        return new Region(
                row.text("code"),
                row.text("english"),
                row.text("alias"),
                row.text("russian"),
                row.text("district"),
                Map.of(Flow.EXPORT, row.text("export_mix"), Flow.IMPORT, row.text("import_mix")),
                Map.of(Flow.EXPORT, row.number("exports"), Flow.IMPORT, row.number("imports")),
                row.number("regularity"),
                Map.of(Flow.EXPORT, row.number("export_weight"), Flow.IMPORT, row.number("import_weight")),
                row.number("drift"));
    }
}
