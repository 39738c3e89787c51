package dev.okrug.survey;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** In which encoding a text is: proven where it is UTF-8, else the one in which it reads like words. */
record EncodingGuess(Charset charset, String text, Clue clue) {

    private static final String ABOUT = "encoding";
    private static final String MARK = "\uFEFF";

    static EncodingGuess of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
            return new EncodingGuess(
                    StandardCharsets.UTF_8, unmarked, Clue.sure(ABOUT, "all bytes that were read are UTF-8"));
        } catch (CharacterCodingException other) {
            return Stream.of("windows-1251", "IBM866", "windows-1252", "ISO-8859-1")
                    .map(Charset::forName)
                    .map(charset -> new EncodingGuess(
                            charset,
                            new String(bytes, charset),
                            Clue.likely(ABOUT, "it is not UTF-8, and reads most like words in " + charset.name())))
                    .max(Comparator.comparingInt(guess -> wordiness(guess.text)))
                    .orElseThrow();
        }
    }

    /** Letters count for an encoding; against it what no text has, and words of letters of two scripts. */
    private static int wordiness(String text) {
        int score = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char before = text.charAt(i - 1);
            boolean mixed =
                    Character.isLetter(before) && Character.UnicodeScript.of(before) != Character.UnicodeScript.of(c);
            boolean shouted = Character.isLowerCase(before) && Character.isUpperCase(c);
            score += !Character.isLetter(c) ? -2 : mixed || shouted ? -1 : 1;
        }
        return score;
    }
}
