package dev.okrug.testing.sample;

import dev.okrug.testing.sample.SampleRecords.Sold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The committed statistics of Belarus, to be asked for sums of the scopes that news reports speak of. */
record SampleTrade(List<Sold> records) {

    static final String FIRST = "2023-02-20";
    static final String LAST = "2024-05-15";
    private static final Map<String, List<String>> SCOPES = Map.of(
            "lipetsk", List.of("42000"),
            "primorsky", List.of("05000"),
            "ivanovo", List.of("24000"),
            "border", List.of("15000", "58000", "66000"),
            "far-east", List.of("05000 08000 10000 30000 44000 64000 76000 77000 81000 98000 99000".split(" ")),
            "siberia", List.of("01000 04000 25000 32000 50000 52000 69000 76000 81000 84000 93000 95000".split(" ")),
            "all", Region.all().stream().map(Region::code).toList());

    static SampleTrade in(Path partner) throws IOException {
        return new SampleTrade(SampleRecords.of(partner));
    }

    long cents(String scope, String from, String to, String flow) {
        return cents(scope, from, to, flow, sold -> true);
    }

    long cents(String scope, String from, String to, String flow, Predicate<Sold> which) {
        return sold(scope, from, to, flow).filter(which).mapToLong(Sold::cents).sum();
    }

    /** What counts: 2022 from the later vintage, everything else from the only one. */
    Stream<Sold> sold(String scope, String from, String to, String flow) {
        return Stream.concat(
                of(scope, from, to, flow, LAST),
                of(scope, from, to, flow, FIRST).filter(sold -> !sold.period().startsWith("2022")));
    }

    Stream<Sold> of(String scope, String from, String to, String flow, String vintage) {
        return records.stream()
                .filter(sold -> sold.vintage().equals(vintage))
                .filter(sold -> SCOPES.get(scope).contains(sold.region()))
                .filter(sold ->
                        sold.period().compareTo(from) >= 0 && sold.period().compareTo(to) <= 0)
                .filter(sold -> flow.equals("turnover") || flow.equals(sold.flow()));
    }
}
