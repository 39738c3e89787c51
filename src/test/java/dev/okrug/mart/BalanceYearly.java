package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * A mart that Okrug does not have, to show what one more takes.
 *
 * @param forgotten code of a region that is left out, as by a careless author
 */
public record BalanceYearly(String forgotten) implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "balance_yearly",
                "Balance of each region. One row per reporter, region and year.",
                List.of(
                        Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                        Field.of("region_code", FieldType.CODE, "The region."),
                        Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                        Field.of("exports_usd", FieldType.USD, "Exports, in USD."),
                        Field.of("imports_usd", FieldType.USD, "Imports, in USD."),
                        Field.of("balance_usd", FieldType.USD, "Exports − imports.")),
                List.of("reporter", "region_code", "year"));
    }

    @Override
    public List<Totals> totals() {
        return List.of(Totals.of(Frame.YEARLY));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        List<Row> rows = new ArrayList<>();
        basis.series(Subject.REGION, Frame.YEARLY)
                .sums()
                .forEach((year, regions) -> regions.forEach((region, sums) -> {
                    if (!region.code().equals(forgotten)) {
                        long exports = sums.figure(Span.MOMENT, Flow.EXPORTS);
                        long imports = sums.figure(Span.MOMENT, Flow.IMPORTS);
                        row.set("reporter", basis.reporter());
                        row.set("region_code", region.code());
                        row.set("year", year.year());
                        row.set("exports_usd", Money.usd(exports));
                        row.set("imports_usd", Money.usd(imports));
                        row.set("balance_usd", Money.usd(Math.subtractExact(exports, imports)));
                        rows.add(row.take());
                    }
                }));
        return new TableRows.AtHand(rows);
    }
}
