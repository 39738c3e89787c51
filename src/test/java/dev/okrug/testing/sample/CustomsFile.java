package dev.okrug.testing.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A dump of the customs service; a line of {@code customs-files.txt}. */
record CustomsFile(Row row) {

    static List<CustomsFile> all() {
        return Table.named("customs-files").stream().map(CustomsFile::new).toList();
    }

    Delivered delivered(List<CustomsRecord> trade) {
        List<CustomsRecord> records = trade.stream()
                .filter(record -> record.period().within(row.period("from"), row.period("to")))
                .toList();
        return row.text("file").contains(".dbf") ? CustomsDbf.delivered(row.text("file"), records) : text(records);
    }

    private Delivered text(List<CustomsRecord> records) {
        List<String> lines = new ArrayList<>(List.of(header()));
        records.forEach(record -> lines.add(line(record)));
        return TextFile.of(row.text("file"), lines).delivered();
    }

    private String header() {
        String header = String.join(delimiter(), form().header());
        return row.text("partner_column").isEmpty() ? header : header.replace("STRANA", row.text("partner_column"));
    }

    private String line(CustomsRecord record) {
        return String.join(
                delimiter(),
                form().flow(record.flow()),
                record.period().monthSlashYear(),
                record.partner(),
                record.commodity(),
                form().unit(record.unit()),
                value(record),
                marked(Cents.kg(record.weighed().grams())),
                Long.toString(record.weighed().quantity()),
                form().region(record.region()),
                form().district(record.region()));
    }

    /** Files with a decimal comma were typed by people, who now and then group large numbers. */
    private String value(CustomsRecord record) {
        String value = Cents.usd(record.cents());
        boolean grouped = decimalComma() && record.cents() >= 100_000_000L && record.cents() % 5 == 0;
        return marked(grouped ? grouped(value) : value);
    }

    private static String grouped(String value) {
        return value.replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", "\u00A0");
    }

    private String marked(String number) {
        return decimalComma() ? number.replace('.', ',') : number;
    }

    private boolean decimalComma() {
        return row.text("decimal").equals("comma");
    }

    private String delimiter() {
        return row.text("delimiter").equals("tab") ? "\t" : ",";
    }

    private CustomsForm form() {
        return CustomsForm.valueOf(row.text("form").toUpperCase(Locale.ROOT));
    }
}
