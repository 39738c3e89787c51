package dev.okrug.hostile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A delivery as an honest writer makes it, and what each of its lines says. */
record Good(Format format, List<String> lines, Map<String, Figures> says) {

    static final String OKRUG = "region period flow commodity partner value_usd net_weight_kg trader_name";
    static final String CUSTOMS = "NAPR PERIOD STRANA TNVED EDIZM STOIM NETTO KOL REGION REGION_S";
    static final String COMEXSTAT = "CO_ANO CO_MES CO_NCM CO_UNID CO_PAIS SG_UF_NCM QT_ESTAT KG_LIQUIDO VL_FOB";

    private static final List<String> REGIONS = List.of("45000", "01000", "RU-SPE", "78000");
    private static final List<String> CUSTOMS_REGIONS = List.of("45000 - МОСКВА", "46000 - МО - ОБЛ.", "NNNNN");
    private static final List<String> STATES = List.of("SP", "RS", "AM", "ND");
    private static final List<String> COMMODITIES = List.of("22", "2208", "220830", "0406901500", "870421");
    private static final List<String> ITEMS = List.of("22083010", "09011110", "12019000");
    private static final List<String> TRADERS = List.of("ООО Сыр", "\"Сыр, молоко\"", "", "\"OOO \"\"Сыр\"\"\"");

    static Good of(Format format, Random dice) {
        Good good = new Good(format, new ArrayList<>(List.of(format.header())), new HashMap<>());
        int records = 3 + dice.nextInt(10);
        for (int i = 0; i < records; i++) {
            good.add(dice);
        }
        return good;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private void add(Random dice) {
        int year = 2019 + dice.nextInt(4);
        int month = 1 + dice.nextInt(12);
        boolean export = format.name().equals("comexstat") || dice.nextBoolean();
        long cents = Math.floorMod(dice.nextLong(), 10_000_000_000L) / (dice.nextBoolean() ? 1 : 1_000_000);
        long grams = Math.floorMod(dice.nextLong(), 1_000_000_000L);
        Place place = place(dice);
        Figures figures = new Figures(
                place.id(),
                String.format(Locale.ROOT, "%d-%02d", year, month),
                format.name().equals("comexstat") ? any(ITEMS, dice) : any(COMMODITIES, dice),
                export,
                cents,
                grams);
        String line = line(figures, place.text(), dice);
        lines.add(line);
        says.put(line, figures);
    }

    private record Place(String text, int id) {}

    private Place place(Random dice) {
        String text = any(
                switch (format.name()) {
                    case "okrug" -> REGIONS;
                    case "comexstat" -> STATES;
                    default -> CUSTOMS_REGIONS;
                },
                dice);
        if (text.equals("NNNNN") || text.equals("ND")) {
            return new Place(text, 0);
        }
        Integer known = format.regions().get(text);
        return new Place(text, known != null ? known : Integer.parseInt(text.substring(0, 5)));
    }

    private String line(Figures figures, String region, Random dice) {
        String year = figures.period().substring(0, 4);
        String month = figures.period().substring(5);
        String value = decimal(figures.cents(), 2);
        String weight = decimal(figures.grams(), 3);
        List<String> fields = switch (format.name()) {
            case "okrug" ->
                List.of(
                        region,
                        figures.period(),
                        figures.export() ? "export" : "import",
                        figures.commodity(),
                        "BY",
                        value,
                        weight,
                        any(TRADERS, dice));
            case "comexstat" -> List.of(year, month, figures.commodity(), "10", "160", region, "1", weight, value);
            default ->
                List.of(
                        figures.export() ? "ЭК" : "ИМ",
                        month + "/" + year,
                        "BY",
                        figures.commodity(),
                        "КГ",
                        value,
                        weight,
                        "1",
                        region,
                        "ФО");
        };
        return String.join(String.valueOf(format.delimiter()), fields);
    }

    private String decimal(long units, int digits) {
        return BigDecimal.valueOf(units, digits).toPlainString().replace('.', format.mark());
    }

    static <T> T any(List<T> some, Random dice) {
        return some.get(dice.nextInt(some.size()));
    }
}
