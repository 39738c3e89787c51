package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.PartnerCode;
import dev.okrug.contract.Period;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Tallies;
import dev.okrug.delivery.Tally;
import dev.okrug.delivery.TallySheet;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.Rule;
import dev.okrug.fact.RuleSet;
import dev.okrug.reference.Reference;
import dev.okrug.reference.Region;
import dev.okrug.testing.ScreenedRows;
import dev.okrug.testing.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Screened records as a text table. Columns that are left out hold: file {@code a.csv}, vintage 2030-01-01, source
 * {@code BY:okrug}, reporter BY, region 01000, flow export (seen from the region), commodity 2208, partner BY, no weight, no trader,
 * outcome fact. A period may be a span of months such as {@code 2022-01..2022-12}, one record for each.
 */
record TinyRecords(Map<String, Map<String, String>> files, List<Row> rows) {

    static final String REPORTER = "BY";

    private static final String NOT_ALLOCATED = "NNNNN";
    private static final String WITHHELD = "X";
    private static final String NOT_NAMED = "NNN";

    static TinyRecords of(String text, Reference reference) {
        TinyRecords records = new TinyRecords(new LinkedHashMap<>(), new ArrayList<>());
        for (Map<String, String> record : Tables.parse(text)) {
            records.files.putIfAbsent(file(record), record);
            for (Period period : periods(record.get("period"))) {
                records.rows.add(records.row(record, period, reference));
            }
        }
        return records;
    }

    private static String file(Map<String, String> record) {
        return record.getOrDefault("file", "a.csv");
    }

    private long number(String file) {
        return new ArrayList<>(files.keySet()).indexOf(file) + 1L;
    }

    private Row row(Map<String, String> record, Period period, Reference reference) {
        String region = record.getOrDefault("region", "01000");
        String commodity = record.getOrDefault("commodity", "2208");
        String partner = record.getOrDefault("partner", "BY");
        return RowFactory.create(
                number(file(record)),
                rows.size() + 2L,
                Outcome.valueOf(record.getOrDefault("outcome", "FACT")).code(),
                rules(record),
                record.getOrDefault("flow", "export").equals("export") ? Facts.EXPORT : Facts.IMPORT,
                period.code(),
                region.equals(NOT_ALLOCATED) ? Facts.NOT_ALLOCATED : id(region, reference),
                commodity.equals(WITHHELD)
                        ? CommodityCode.WITHHELD
                        : CommodityCode.of(Long.parseLong(commodity), commodity.length()),
                partner.equals(NOT_NAMED) ? PartnerCode.NOT_NAMED : PartnerCode.of(partner),
                smallest(record.get("value"), 2),
                smallest(record.get("kg"), 3),
                null,
                null,
                record.get("trader"),
                null,
                record.get("raw"));
    }

    private static Long smallest(String amount, int decimals) {
        return amount == null
                ? null
                : new BigDecimal(amount).movePointRight(decimals).longValueExact();
    }

    private static int id(String code, Reference reference) {
        return reference.regions().stream()
                .filter(region -> region.code().equals(code))
                .mapToInt(Region::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no region " + code));
    }

    /** The rules that the record says it breaks, as the set that facts carry. */
    private static long rules(Map<String, String> record) {
        return RuleSet.of(Arrays.stream(record.getOrDefault("rules", "").split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Rule::valueOf)
                .toList());
    }

    private static List<Period> periods(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return List.of(period(text));
        }
        List<Period> months = new ArrayList<>();
        int year = Integer.parseInt(text.substring(0, 4));
        int last = period(text.substring(dots + 2)).firstMonth();
        for (int month = period(text.substring(0, dots)).firstMonth(); month <= last; month++) {
            months.add(Period.ofMonth(year, month));
        }
        return months;
    }

    /** Reads 2022, 2022-Q3 or 2022-07. */
    static Period period(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) {
            return Period.ofYear(year);
        }
        return text.charAt(5) == 'Q'
                ? Period.ofQuarter(year, Integer.parseInt(text.substring(6)))
                : Period.ofMonth(year, Integer.parseInt(text.substring(5)));
    }

    /** The files that the records name, with the records counted. */
    List<Delivery> deliveries() {
        TallySheet sheet = new TallySheet();
        ScreenedRows.of(rows).forEach(sheet::add);
        List<Tally> tallies = Tallies.sum(sheet.tallies().stream());
        return files.keySet().stream().map(file -> delivery(file, tallies)).toList();
    }

    private Delivery delivery(String file, List<Tally> all) {
        Map<String, String> record = files.get(file);
        List<Tally> tallies =
                all.stream().filter(tally -> tally.delivery() == number(file)).toList();
        return new Delivery(
                Long.toHexString(number(file)),
                file,
                0,
                "digest of " + file,
                "okrug",
                record.getOrDefault("reporter", REPORTER),
                record.getOrDefault("source", "BY:okrug"),
                LocalDate.parse(record.getOrDefault("vintage", "2030-01-01")),
                tallies.stream().mapToLong(Tally::records).sum(),
                Arrays.asList(record.getOrDefault("unused", "").split(",")).stream()
                        .filter(name -> !name.isEmpty())
                        .toList(),
                tallies);
    }
}
