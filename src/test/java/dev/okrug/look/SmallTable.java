package dev.okrug.look;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** A table of few rows, and how many of them were read. */
record SmallTable(List<List<Object>> rows, AtomicLong read) {

    static final Contract CONTRACT = new Contract(
            "region_monthly",
            "Turnover. One row per region and month.",
            List.of(
                    Field.of("region", FieldType.TEXT, "Name."),
                    Field.of("month", FieldType.MONTH, "Month."),
                    Field.of("exports_usd", FieldType.USD, "Exports.").optional(),
                    Field.of("exports_growth", FieldType.GROWTH, "Growth.").optional(),
                    Field.of("exports_status", FieldType.STATUS, "Status.")),
            List.of("region", "month"));

    static SmallTable of(List<List<Object>> rows) {
        return new SmallTable(rows, new AtomicLong());
    }

    static List<Object> row(String region, String month, String usd, Double growth, String status) {
        return Arrays.asList(
                region, LocalDate.parse(month + "-01"), usd == null ? null : new BigDecimal(usd), growth, status);
    }

    Rows.Reading reading() {
        return columns -> {
            Iterator<List<Object>> all = rows.iterator();
            List<Integer> wanted =
                    columns.stream().map(CONTRACT.fieldNames()::indexOf).toList();
            return new Rows() {
                @Override
                public OptionalLong size() {
                    return OptionalLong.of(rows.size());
                }

                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public List<Object> next() {
                    read.incrementAndGet();
                    List<Object> row = all.next();
                    return Arrays.asList(wanted.stream().map(row::get).toArray());
                }

                @Override
                public void close() {
                    // Nothing is open.
                }
            };
        };
    }
}
