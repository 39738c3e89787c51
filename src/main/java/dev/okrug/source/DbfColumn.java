package dev.okrug.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;

/** A column of a dBase table: name, type and width. */
record DbfColumn(String name, char type, int bytes) {

    /** Types whose values stand as text: characters, numbers, floating point numbers, days, logical values. */
    private static final String WRITTEN_AS_TEXT = "CNFDL";

    private static final int DAY_DIGITS = 8;

    boolean isText() {
        return WRITTEN_AS_TEXT.indexOf(type) >= 0;
    }

    /** What stands in a record, numbers with this decimal mark; nothing where the type is not written as text. */
    String text(byte[] record, int from, CharsetDecoder charset, char decimalMark) throws CharacterCodingException {
        if (!isText()) {
            return "";
        }
        String text = charset.decode(ByteBuffer.wrap(record, from, bytes)).toString();
        String verbatim = text.substring(0, end(text));
        return switch (type) {
            case 'N', 'F' -> number(verbatim.strip()).replace('.', decimalMark);
            case 'D' -> day(verbatim);
            default -> verbatim;
        };
    }

    /** Before the blanks and NULs that fill a column up. */
    private static int end(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** A column that is too narrow for it loses the zero before the point. */
    private static String number(String text) {
        if (text.startsWith(".")) {
            return "0" + text;
        }
        return text.startsWith("-.") ? "-0" + text.substring(1) : text;
    }

    private static String day(String text) {
        boolean whole = text.length() == DAY_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6) : text;
    }
}
