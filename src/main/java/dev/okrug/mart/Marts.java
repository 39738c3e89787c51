package dev.okrug.mart;

import dev.okrug.contract.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every published table, in the order in which people read them. */
public final class Marts {

    /**
     * Part of what a release is made from: raise it when a formula or a table changes what is made of the same records.
     */
    public static final String VERSION = "8";

    static final List<Mart> ALL = List.of(
            new Regions(),
            new DistrictMembership(),
            new RegionGroups(),
            new RegionGroupMembers(),
            new Commodities(),
            new Partners(),
            new TurnoverTable(
                    "region_monthly",
                    Subject.REGION,
                    Frame.MONTHLY,
                    "Turnover of each region by month. One row per reporter, region and month."),
            new TurnoverTable(
                    "region_yearly",
                    Subject.REGION,
                    Frame.YEARLY,
                    "Turnover of each region by year. One row per reporter, region and year."),
            new TurnoverTable(
                    "region_year_to_date",
                    Subject.REGION,
                    Frame.YEAR_TO_DATE,
                    "Turnover of each region from January to a month. One row per reporter, region, year and last month."),
            new TurnoverTable(
                    "federal_district_monthly",
                    Subject.FEDERAL_DISTRICT,
                    Frame.MONTHLY,
                    "Turnover of each federal district by month. One row per reporter, district, composition and month."),
            new TurnoverTable(
                    "federal_district_yearly",
                    Subject.FEDERAL_DISTRICT,
                    Frame.YEARLY,
                    "Turnover of each federal district by year. One row per reporter, district, composition and year."),
            new TurnoverTable(
                    "federal_district_year_to_date",
                    Subject.FEDERAL_DISTRICT,
                    Frame.YEAR_TO_DATE,
                    "Turnover of each federal district from January to a month. One row per reporter, district, composition,"
                            + " year and last month."),
            new TurnoverTable(
                    "region_group_yearly",
                    Subject.REGION_GROUP,
                    Frame.YEARLY,
                    "Turnover of each group of regions by year; groups may share regions. One row per reporter, group and"
                            + " year."),
            new TurnoverTable(
                    "region_group_year_to_date",
                    Subject.REGION_GROUP,
                    Frame.YEAR_TO_DATE,
                    "Turnover of each group of regions from January to a month. One row per reporter, group, year and last"
                            + " month."),
            new TurnoverTable(
                    "turnover_total_yearly",
                    Subject.TOTAL,
                    Frame.YEARLY,
                    "Turnover of all regions by year, buckets included. One row per reporter and year."),
            new TurnoverTable(
                    "turnover_total_year_to_date",
                    Subject.TOTAL,
                    Frame.YEAR_TO_DATE,
                    "Turnover of all regions from January to a month. One row per reporter, year and last month."),
            new RegionCommodityMonthly(),
            new CommodityTable(
                    "region_commodity_yearly",
                    Subject.REGION,
                    Frame.YEARLY,
                    "Exports and imports of each region by commodity. One row per reporter, region, level, commodity and year"
                            + " with trade in the year or the year before."),
            new CommodityTable(
                    "region_commodity_year_to_date",
                    Subject.REGION,
                    Frame.YEAR_TO_DATE,
                    "Exports and imports of each region by commodity from January to a month. One row per reporter, region,"
                            + " level, commodity, year and last month with trade then or a year before."),
            new CommodityTable(
                    "federal_district_commodity_yearly",
                    Subject.FEDERAL_DISTRICT,
                    Frame.YEARLY,
                    "Exports and imports of each federal district by commodity. One row per reporter, district, composition,"
                            + " level, commodity and year with trade in the year or the year before."),
            new CommodityTable(
                    "federal_district_commodity_year_to_date",
                    Subject.FEDERAL_DISTRICT,
                    Frame.YEAR_TO_DATE,
                    "Exports and imports of each federal district by commodity from January to a month. One row per reporter,"
                            + " district, composition, level, commodity, year and last month with trade then or a year"
                            + " before."),
            new TopCommoditiesYearly(),
            new SectorTable(
                    "sector_yearly",
                    Frame.YEARLY,
                    "Trade by sector and by other classifications of commodities. One row per reporter, scope,"
                            + " classification, sector and year with trade in the year or the year before."),
            new SectorTable(
                    "sector_year_to_date",
                    Frame.YEAR_TO_DATE,
                    "Trade by sector and by other classifications from January to a month. One row per reporter, scope,"
                            + " classification, sector, year and last month with trade then or a year before."),
            new WatchListMonthly(),
            new TradeMarginsYearly(),
            new ConcentrationYearly(),
            new PartnerShareYearly(),
            new PriceVolumeYearly(),
            new ExportPotentialYearly(),
            new MirrorYearly(),
            new SpecialisationYearly(),
            new ComplexityRegionsYearly(),
            new ComplexityCommoditiesYearly(),
            new TradersYearly(),
            new Targets(),
            new Signals(),
            new CoverageTable(),
            new Deliveries(),
            new Rejections(),
            new RuleCounts(),
            new ControlTotals(),
            new DataDictionary(),
            new PublishedFigures(),
            new Revisions(),
            new Reconciliation());

    private static final Map<String, Mart> BY_NAME =
            ALL.stream().collect(Collectors.toMap(mart -> mart.contract().table(), Function.identity()));

    private Marts() {}

    /** Whether a table says nothing of single traders: it is under disclosure control, or has no figures of trade at all. */
    public static boolean isProtected(Mart mart) {
        return mart instanceof TradersYearly
                || Set.of(Source.REFERENCE, Source.JOB).containsAll(mart.sources());
    }

    public static List<Mart> all() {
        return ALL;
    }

    /** The marts of a list of names, in their usual order. */
    public static List<Mart> named(List<String> names) {
        for (String name : names) {
            if (!BY_NAME.containsKey(name)) {
                throw Fault.spec("Cannot make " + name + ": no such mart. Marts: "
                        + String.join(", ", new TreeSet<>(BY_NAME.keySet())) + ".");
            }
        }
        return ALL.stream()
                .filter(mart -> names.contains(mart.contract().table()))
                .toList();
    }
}
