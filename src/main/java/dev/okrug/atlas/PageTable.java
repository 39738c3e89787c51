package dev.okrug.atlas;

import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedTable;
import java.util.Arrays;
import java.util.List;

/**
 * What the page has of a table.
 *
 * @param room how many rows at most, so that the page stays one that browsers open at once
 * @param only the columns that it has; all where none are named
 */
record PageTable(String name, Clock clock, Choice choice, int room, List<String> only) {

    private static final String SECTOR = "scope scope_code scope_name classification sector year";
    private static final String COMPARED_FLOWS = "exports_usd exports_growth exports_status exports_share imports_usd"
            + " imports_growth imports_status imports_share turnover_usd turnover_growth turnover_status turnover_share";

    static final List<PageTable> ALL = List.of(
            of("regions", Clock.NONE, 1_000),
            of("region_groups", Clock.NONE, 200),
            of("region_group_members", Clock.NONE, 1_000),
            of("commodities", Clock.NONE, 1_500).choosing(Choice.HEADINGS).with("commodity name name_ru"),
            of("region_yearly", Clock.YEAR, 2_000),
            of("region_monthly", Clock.MONTH, 8_000).with("region_code month exports_usd imports_usd turnover_usd"),
            of("region_year_to_date", Clock.YEAR_TO_DATE, 500).choosing(Choice.UNFINISHED_YEAR),
            of("federal_district_yearly", Clock.YEAR, 1_000),
            of("federal_district_year_to_date", Clock.YEAR_TO_DATE, 100).choosing(Choice.UNFINISHED_YEAR),
            of("turnover_total_yearly", Clock.YEAR, 200),
            of("turnover_total_year_to_date", Clock.YEAR_TO_DATE, 10).choosing(Choice.UNFINISHED_YEAR),
            of("region_group_yearly", Clock.YEAR, 500),
            of("region_group_year_to_date", Clock.YEAR_TO_DATE, 100).choosing(Choice.UNFINISHED_YEAR),
            of("top_commodities_yearly", Clock.YEAR, 8_000),
            of("sector_yearly", Clock.YEAR, 4_000).with(SECTOR + " " + COMPARED_FLOWS),
            of("sector_year_to_date", Clock.YEAR_TO_DATE, 1_000)
                    .choosing(Choice.UNFINISHED_YEAR)
                    .with(SECTOR + " through_month " + COMPARED_FLOWS),
            of("targets", Clock.NONE, 500),
            of("signals", Clock.YEAR_TO_DATE, 3_000).choosing(Choice.WHOLE_YEARS_AND_LATEST),
            of("watch_list_monthly", Clock.MONTH, 4_000).choosing(Choice.RECENT),
            of("concentration_yearly", Clock.YEAR, 2_000),
            of("trade_margins_yearly", Clock.YEAR, 2_000),
            of("coverage", Clock.YEAR, 1_000),
            of("deliveries", Clock.VINTAGE, 500),
            of("rule_counts", Clock.NONE, 1_000),
            of("control_totals", Clock.NONE, 500),
            of("reconciliation", Clock.NONE, 2_000),
            of("published_figures", Clock.NONE, 500));

    /** The same in every row, and said once for the whole page. */
    private static final String REPORTER = "reporter";

    private static PageTable of(String name, Clock clock, int room) {
        return new PageTable(name, clock, Choice.ALL, room, List.of());
    }

    private PageTable choosing(Choice other) {
        return new PageTable(name, clock, other, room, only);
    }

    private PageTable with(String columns) {
        return new PageTable(name, clock, choice, room, Arrays.asList(columns.split(" ", -1)));
    }

    /** The columns of a published table that the page has, in their order. */
    List<PublishedField> fields(PublishedTable table) {
        return table.fields().stream()
                .filter(field -> only.isEmpty() || only.contains(field.name()))
                .filter(field -> !isSaidOnce(table, field))
                .toList();
    }

    /** Tables of figures are of one reporter; those of deliveries and coverage are of all that delivered. */
    private static boolean isSaidOnce(PublishedTable table, PublishedField field) {
        return field.name().equals(REPORTER)
                && !List.of("coverage", "deliveries").contains(table.name());
    }
}
