package dev.okrug.testing.sample;

import java.util.List;
import java.util.stream.IntStream;

/** A year of trade as one edition of the statistics has it; a line of {@code years.txt}. */
record Year(int year, String edition, int months, Row totals) {

    static List<Year> all() {
        return Table.named("years").stream()
                .map(row -> new Year(row.number("year"), row.text("edition"), row.number("months"), row))
                .toList();
    }

    static Year of(int year, String edition) {
        return all().stream()
                .filter(each -> each.year == year && each.edition.equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find " + year + " " + edition));
    }

    List<Period> periods() {
        return months == 0
                ? List.of(new Period(year, 0))
                : IntStream.rangeClosed(1, months)
                        .mapToObj(month -> new Period(year, month))
                        .toList();
    }

    long cents(Flow flow, boolean food) {
        return Cents.of(totals.text(flow.word() + (food ? "_food_usd" : "_other_usd")));
    }
}
