package dev.okrug.look;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a text takes: none for an accent that is put on a letter, two for a Chinese character. */
final class TextWidth {

    /** Nothing below is wide, so that the tables of Unicode need not be loaded for Latin and Cyrillic letters. */
    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The beginning of a text that is wider, with a mark that it goes on. */
    static String shortened(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder beginning = new StringBuilder();
        int used = 1;
        for (int character : text.codePoints().toArray()) {
            used += of(character);
            if (used > width) {
                break;
            }
            beginning.appendCodePoint(character);
        }
        return beginning.append('…').toString();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> character < FIRST_WIDE || !isWide(character) ? 1 : 2;
        };
    }

    private static boolean isWide(int character) {
        return switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.WIDE -> true;
            default -> false;
        };
    }
}
