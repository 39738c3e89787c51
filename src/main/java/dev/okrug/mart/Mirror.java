package dev.okrug.mart;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/**
 * One flow between a region and a partner, as both sides have it.
 *
 * @param reporterExports whether the reporter's statistics are those of the exporting side
 * @param statements of both sides
 * @param years that may have rows
 */
record Mirror(
        String reporter,
        String mirrorReporter,
        Territory.Named region,
        String partner,
        Flow flow,
        boolean reporterExports,
        MirrorStatements statements,
        Set<Integer> years) {

    private static final int MONTHS = 12;

    /** The rows of {@link MirrorYearly}; none of years in which neither side has anything. */
    void rows(TableRow row, Consumer<Row> to) {
        for (int year : List.copyOf(years)) {
            statements
                    .ofYear(year)
                    .filter(compared -> compared.exporter() != 0 || compared.importer() != 0)
                    .ifPresent(compared -> to.accept(row(row, year, compared)));
        }
    }

    private Row row(TableRow row, int year, MirrorStatements.Compared compared) {
        row.set("reporter", reporter);
        row.set("mirror_reporter", mirrorReporter);
        row.set("region_code", region.code());
        row.set("region", region.name());
        row.set("partner", partner);
        row.set("flow", flow.word());
        row.set("year", year);
        row.set("months", compared.months());
        row.set("reported_usd", Money.usd(reporterExports ? compared.exporter() : compared.importer()));
        row.set("mirror_usd", Money.usd(reporterExports ? compared.importer() : compared.exporter()));
        row.set("difference_usd", Money.usd(Math.subtractExact(compared.importer(), compared.exporter())));
        row.set("asymmetry", compared.asymmetry());
        row.set("mirror_ratio", compared.ratio());
        row.set("best_lag", compared.lag());
        row.set("status", status(compared));
        return row.take();
    }

    private static String status(MirrorStatements.Compared compared) {
        if (compared.exporter() == 0 || compared.importer() == 0) {
            return "ONE_SIDED";
        }
        return compared.months() == MONTHS ? "OK" : "PARTIAL";
    }
}
