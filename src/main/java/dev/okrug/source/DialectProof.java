package dev.okrug.source;

import dev.okrug.contract.Fault;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Refuses a dialect by which no file could be read, or only read wrongly. */
final class DialectProof {

    /** Records are found in bytes, so these must be one byte each, the same in every encoding. */
    private static final String MARKS = "0123456789,;|\t\"'\r\n";

    private final Profile dialect;

    DialectProof(Profile dialect) {
        this.dialect = dialect;
    }

    void prove() {
        proveQuote();
        proveDelimiters(dialect.delimiters());
        proveKnown(dialect.dbfEncoding());
        proveKnown(dialect.encoding());
        if (!writesMarksAsBytes(Charset.forName(dialect.encoding()))) {
            throw refusal("its encoding " + dialect.encoding()
                    + " does not write digits, delimiters and newlines as single bytes. Convert the files to UTF-8");
        }
        if (dialect.valueUnit().isEmpty()) {
            throw refusal("files of this kind do not say their unit of value. Say settings: { value_unit: USD } or"
                    + " { value_unit: thousand USD }");
        }
    }

    /** In other encodings of several bytes a byte may look like a mark and be half a letter. */
    private static boolean writesMarksAsBytes(Charset encoding) {
        if (encoding.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        return encoding.canEncode()
                && encoding.newEncoder().maxBytesPerChar() == 1
                && Arrays.equals(MARKS.getBytes(encoding), MARKS.getBytes(StandardCharsets.US_ASCII));
    }

    private void proveQuote() {
        String quote = dialect.quote();
        if (!quote.isEmpty() && !isMark(quote)) {
            throw refusal(
                    "its quote '" + quote + "' is not one ASCII character. Say quote: '\"', or quote: '' for none");
        }
    }

    private void proveDelimiters(List<String> delimiters) {
        if (delimiters.isEmpty()) {
            throw refusal("it names no delimiter. Say delimiters: [\",\"]");
        }
        for (String delimiter : delimiters) {
            if (!isMark(delimiter) || delimiter.equals(dialect.quote())) {
                throw refusal(
                        "its delimiter '" + delimiter
                                + "' is not one ASCII character apart from the quote. Say comma, semicolon, tab or one character");
            }
        }
    }

    private static boolean isMark(String text) {
        char mark = text.length() == 1 ? text.charAt(0) : 0;
        return mark > 0 && mark < 0x80 && mark != '\r' && mark != '\n';
    }

    private void proveKnown(String encoding) {
        try {
            if (Charset.isSupported(encoding)) {
                return;
            }
        } catch (IllegalCharsetNameException malformed) {
            // Refused below like any other name that Java does not know.
        }
        throw refusal("it does not know the encoding " + encoding + ". Say one such as UTF-8, IBM866 or windows-1251");
    }

    private Fault refusal(String why) {
        return Fault.spec("Cannot read files as " + dialect.name() + ": " + why + ".");
    }
}
