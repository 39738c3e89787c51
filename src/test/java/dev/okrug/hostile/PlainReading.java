package dev.okrug.hostile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the fields of a record say to somebody who just reads them. It may read what production refuses; what production
 * believes must say the same here.
 */
final class PlainReading {

    private final Format format;

    PlainReading(Format format) {
        this.format = format;
    }

    /** @param fields the record, by the column names of its file in small letters */
    Figures of(Map<String, String> fields) {
        return new Figures(
                region(cell(fields, "region", "sg_uf_ncm")),
                period(cell(fields, "period", "co_ano"), cell(fields, "co_mes")),
                commodity(cell(fields, "commodity", "tnved", "co_ncm")),
                export(fields),
                Figures.units(number(cell(fields, "value_usd", "stoim", "vl_fob")), 2),
                grams(cell(fields, "net_weight_kg", "netto", "kg_liquido")));
    }

    private static String cell(Map<String, String> fields, String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return bare(fields.get(name));
            }
        }
        return "";
    }

    /** Without what cannot be seen at its edges. */
    private static String bare(String text) {
        return text.replaceAll("^[\\p{javaWhitespace}\\p{Cntrl}]+|[\\p{javaWhitespace}\\p{Cntrl}]+$", "");
    }

    private int region(String word) {
        if (List.of("ND", "EX", "ZN", "RE", "CB", "MN", "ED", "not allocated").contains(word)
                || word.startsWith("NNNNN")) {
            return 0;
        }
        Integer known = format.regions().get(word.toUpperCase(Locale.ROOT));
        return known != null ? known : Integer.parseInt(word.substring(0, 5));
    }

    private static String period(String text, String month) {
        if (!month.isEmpty()) {
            return String.format(Locale.ROOT, "%d-%02d", Integer.parseInt(text), Integer.parseInt(month));
        }
        return text.matches("\\d\\d/\\d{4}") ? text.substring(3) + "-" + text.substring(0, 2) : text;
    }

    private String commodity(String word) {
        if (word.startsWith("X") || word.startsWith("99") || word.startsWith("SS")) {
            return "";
        }
        String digits = word.replaceAll("[ .]", "");
        return format.name().equals("comexstat") && digits.length() == 7 ? "0" + digits : digits;
    }

    private static boolean export(Map<String, String> fields) {
        String word = cell(fields, "flow", "napr").toLowerCase(Locale.ROOT);
        return word.isEmpty() || word.startsWith("exp") || word.equals("эк");
    }

    private BigDecimal number(String text) {
        String plain =
                text.replaceAll("[ \u00a0\u202f'’]", "").replace('\u2212', '-').replace(format.mark(), '.');
        return new BigDecimal(plain);
    }

    /** A weight that cannot be read is left out. */
    private long grams(String text) {
        try {
            return text.matches(".*[eE].*") ? 0 : Figures.units(number(text), 3);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
