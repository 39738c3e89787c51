package dev.okrug.testing.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Exports of Brazil's states in the shape of Comex Stat, with the leading zeros that spreadsheets lose. */
final class ComexstatFile {

    private static final String HEADER =
            "\"CO_ANO\";\"CO_MES\";\"CO_NCM\";\"CO_UNID\";\"CO_PAIS\";\"SG_UF_NCM\";\"CO_VIA\";\"CO_URF\";"
                    + "\"QT_ESTAT\";\"KG_LIQUIDO\";\"VL_FOB\"";
    private static final int YEAR = 2024;

    private ComexstatFile() {}

    static Delivered delivered() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (Row row : Table.named("comexstat")) {
            IntStream.rangeClosed(1, 12)
                    .filter(month -> Noise.chance(row.number("percent"), row.text("ncm"), row.text("state"), month))
                    .forEach(month -> lines.addAll(month(row, month)));
        }
        return TextFile.of("comexstat/EXP_2024_sample.csv", lines).delivered();
    }

    /** Every third month is split over two offices, as the originals split by way and office. */
    private static List<String> month(Row row, int month) {
        long kg = (long) row.number("tonnes") * Noise.between(600, 1400, row.text("ncm"), row.text("state"), month);
        return month % 3 == 0
                ? List.of(line(row, month, "0817800", kg / 3), line(row, month, "0217800", kg - kg / 3))
                : List.of(line(row, month, "0817800", kg));
    }

    private static String line(Row row, int month, String office, long kg) {
        long usd = kg * row.number("usd_per_tonne") / 1000;
        return String.format(
                Locale.ROOT,
                "%d;\"%02d\";\"%s\";\"10\";\"%s\";\"%s\";\"01\";\"%s\";%d;%d;%d",
                YEAR,
                month,
                kept(row.text("ncm"), row, month),
                kept(row.text("country"), row, month),
                row.text("state"),
                office,
                kg,
                kg,
                usd);
    }

    private static String kept(String code, Row row, int month) {
        boolean lost = Noise.chance(40, "lost", row.text("ncm"), row.text("country"), month);
        return lost && code.startsWith("0") ? code.substring(1) : code;
    }
}
