package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A kind of time that figures are given for. Each such time is a moment, told by the code of a period. */
public enum Frame {
    /** Each month. */
    MONTHLY,
    /** Each calendar year, from its months or from an annual record. */
    YEARLY,
    /** January to a month. */
    YEAR_TO_DATE;

    /** The moments that have figures, once some periods are delivered. */
    SortedSet<Period> moments(SortedSet<Period> delivered) {
        return delivered.stream()
                .filter(period -> this != MONTHLY || period.isMonth())
                .map(period -> this == YEARLY
                        ? Period.ofYear(period.year())
                        : Period.ofMonth(period.year(), period.lastMonth()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a delivered period is part of a moment's figure. */
    boolean holds(Period moment, Period delivered) {
        return switch (this) {
            case MONTHLY -> delivered.equals(moment);
            case YEARLY -> delivered.year() == moment.year();
            case YEAR_TO_DATE -> delivered.year() == moment.year() && delivered.lastMonth() <= moment.lastMonth();
        };
    }

    List<Field> key() {
        Field year = Field.of("year", FieldType.YEAR, "The calendar year traded in.");
        return switch (this) {
            case MONTHLY -> List.of(Field.of("month", FieldType.MONTH, "The month traded in, as its first day."));
            case YEARLY -> List.of(year);
            case YEAR_TO_DATE ->
                List.of(year, Field.of("through_month", FieldType.NUMBER, "The last month counted, 1 to 12."));
        };
    }

    /** Fills in the key fields. */
    void fillKey(TableRow row, Period moment) {
        switch (this) {
            case MONTHLY -> row.setMonth("month", moment);
            case YEARLY -> row.set("year", moment.year());
            case YEAR_TO_DATE -> {
                row.set("year", moment.year());
                row.set("through_month", moment.lastMonth());
            }
        }
    }

    /** Of a frame's figures: of the moment itself, and with months also of the twelve months up to it. */
    List<Span> spans() {
        return this == MONTHLY ? List.of(Span.MOMENT, Span.TWELVE_MONTHS) : List.of(Span.MOMENT);
    }
}
