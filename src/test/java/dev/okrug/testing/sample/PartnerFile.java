package dev.okrug.testing.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of the statistics of Belarus; a line of {@code partner-files.txt}. */
record PartnerFile(Row row) {

    static List<PartnerFile> all() {
        return Table.named("partner-files").stream().map(PartnerFile::new).toList();
    }

    Year year() {
        return Year.of(row.period("from").year(), row.text("edition"));
    }

    Delivered delivered(List<Cell> trade) {
        List<String> columns = List.of(row.text("columns").split(",", -1));
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        records(trade).forEach(record -> lines.add(line(record, columns)));
        String mark = form().equals("bom") ? TextFile.BYTE_ORDER_MARK : "";
        String newline = form().equals("crlf") ? "\r\n" : "\n";
        return new TextFile(row.text("file"), lines, newline, mark).delivered();
    }

    private List<PartnerRecord> records(List<Cell> trade) {
        Map<String, PartnerRecord> records = new LinkedHashMap<>();
        trade.stream()
                .filter(cell -> cell.period().within(row.period("from"), row.period("to")))
                .map(cell -> PartnerRecord.of(cell, name(cell.region()), row.number("digits")))
                .forEach(record -> records.merge(record.key(), record, PartnerRecord::plus));
        return List.copyOf(records.values());
    }

    private String name(Region region) {
        return switch (row.text("regions")) {
            case "code" -> region.code();
            case "russian" -> region.russian();
            case "english" -> Noise.chance(50, "alias", region.code()) ? region.alias() : region.english();
            default -> throw new IllegalArgumentException("Cannot name regions: " + row.text("regions"));
        };
    }

    private String line(PartnerRecord record, List<String> columns) {
        return columns.stream()
                .map(column -> form().equals("quoted") ? quoted(column, record) : record.text(column))
                .collect(Collectors.joining(","));
    }

    /** Names over two lines, as people type them into a spreadsheet. */
    private static String quoted(String column, PartnerRecord record) {
        String text = record.text(column);
        return column.equals("trader_name")
                ? "\"" + text.replace(" (", ",\n\"\"").replace(")", "\"\"") + "\""
                : text;
    }

    private String form() {
        return row.text("form");
    }
}
