package dev.okrug.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How a field is written so that it looks much the same and says nothing, or something else. */
final class Rewritings {

    private static final List<String> STRANGERS = List.of(
            "1E+09",
            "2.2E+09",
            "Jan-22",
            "01.02.2022",
            "08.01.2022",
            "2022-01-08",
            "янв.22",
            "#N/A",
            "#####",
            "NaN",
            "Infinity",
            "0x1F",
            "1_000",
            "null",
            "-",
            "",
            " ",
            "\"\"",
            "99999999999999999999",
            "-0",
            "5-",
            "(5)",
            "=1+1",
            "1/2",
            "½",
            "١٢٣",
            "1 000",
            "1.234.567",
            "1,234.56",
            "2022-13",
            "00/2022",
            "13/2022",
            "2022-Q5",
            "World",
            "NNN",
            "XX",
            "XXXXXXXXXX",
            "SS",
            "Altai",
            "45000.0",
            "true",
            "😀",
            "\u200b",
            "экспорт");

    private static final List<UnaryOperator<String>> CHANGES = List.of(
            text -> text + "\u00a0",
            text -> "\u00a0" + text,
            text -> " " + text + " ",
            text -> text + ".",
            text -> "." + text,
            text -> text + ".0",
            text -> text + ".00",
            text -> "0" + text,
            text -> text + "0",
            text -> text.replaceFirst("^0+", ""),
            text -> text.replace('.', ','),
            text -> text.replace(',', '.'),
            text -> text.replaceFirst("(\\d)(\\d{3})\\b", "$1 $2"),
            text -> text.replaceFirst("(\\d)(\\d{3})\\b", "$1,$2"),
            text -> text.replaceFirst("(\\d)(\\d{3})\\b", "$1\u202f$2"),
            text -> text.replaceFirst("(\\d)", "$1 "),
            text -> "-" + text,
            text -> "\u2212" + text,
            text -> "+" + text,
            text -> "'" + text,
            text -> "\"" + text.replace("\"", "\"\"") + "\"",
            text -> text.toLowerCase(Locale.ROOT),
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.replace('B', 'В').replace('O', 'О').replace('E', 'Е').replace('3', 'З'),
            text -> text.replace('0', 'O').replace('1', 'l'),
            text -> new StringBuilder(text).reverse().toString());

    private Rewritings() {}

    static String of(String field, Random dice) {
        return dice.nextInt(3) == 0
                ? Good.any(STRANGERS, dice)
                : Good.any(CHANGES, dice).apply(field);
    }
}
