package dev.okrug.spec;

import java.math.BigDecimal;
import java.util.Optional;

/** Percentages are at most 100 %, and a range of periods begins before it ends. */
final class RangeCheck implements SpecCheck {

    private static final String PERIOD = "[0-9]{4}(-(0[1-9]|1[0-2]))?";
    private static final String PERCENTAGE = "[0-9]{1,3}(\\.[0-9]{1,12})? ?%";

    @Override
    public void look(SpecTree spec, Problems problems) {
        gate(spec, "/gates/rejected_records", problems);
        gate(spec, "/gates/rejected_value", problems);
        gate(spec, "/gates/redelivered_records", problems);
        periods(spec, problems);
    }

    private static void gate(SpecTree spec, String pointer, Problems problems) {
        spec.text(pointer)
                .filter(text -> text.matches(PERCENTAGE))
                .filter(text -> Gates.fraction(text).compareTo(BigDecimal.ONE) > 0)
                .ifPresent(text -> problems.add(
                        spec.line(pointer),
                        "Invalid " + SpecTree.key(pointer) + ": " + text
                                + ". Expected: a percentage from 0% to 100%."));
    }

    private static void periods(SpecTree spec, Problems problems) {
        Optional<String> from = spec.text("/periods/from").filter(text -> text.matches(PERIOD));
        Optional<String> to = spec.text("/periods/to").filter(text -> text.matches(PERIOD));
        if (from.isPresent()
                && to.isPresent()
                && PeriodRange.firstMonth(from.get()).isAfter(PeriodRange.lastMonth(to.get()))) {
            problems.add(
                    spec.line("/periods/to"),
                    "Invalid to: " + to.get() + ". It is before from, " + from.get() + ". Swap them.");
        }
    }
}
