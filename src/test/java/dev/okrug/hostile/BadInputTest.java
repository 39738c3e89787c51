package dev.okrug.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.reference.Reference;
import dev.okrug.testing.SparkTest;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with real files, one thing at a time: each is read right, rejected by line, or refused with a reason. */
class BadInputTest extends SparkTest {

    private static final String OKRUG = "okrug";
    private static final String CUSTOMS = "customs-dump; value_unit: USD";
    private static final String HEADER = "region,period,flow,commodity,partner,value_usd";
    private static final String RECORD = "45000,2023-01,export,2208,BY,10.50";
    private static final String RUSSIAN =
            "NAPR\tPERIOD\tSTRANA\tTNVED\tSTOIM\tREGION\nЭК\t01/2023\tBY\t2208\t10.50\t45000 - МОСКВА\n";

    private static final List<Case> CASES = cases();

    private static Hostile hostile;

    /** @param told the value of each fact and the rules of each rejection by line, or how a refusal goes on */
    @SuppressWarnings("ArrayRecordComponent") // bytes, which nobody compares
    private record Case(String what, String dialect, byte[] content, String told) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static final class Cases extends ArrayList<Case> {
        private static final long serialVersionUID = 1;

        void add(String what, String dialect, String charset, String text, String told) {
            add(new Case(what, dialect, text.getBytes(Charset.forName(charset)), told));
        }

        void okrug(String what, String text, String told) {
            add(what, OKRUG, "UTF-8", text, told);
        }

        /** A good record on line 2 and this one after it. */
        void line(String what, String line, String told) {
            okrug(what, HEADER + "\n" + RECORD + "\n" + line + "\n", "2: 10.50" + told);
        }
    }

    private static List<Case> cases() {
        Cases cases = new Cases();
        encodings(cases);
        newlines(cases);
        delimiters(cases);
        columns(cases);
        linesBetween(cases);
        damage(cases);
        lookAlikes(cases);
        return cases;
    }

    private static void encodings(Cases cases) {
        String said = CUSTOMS + "; encoding: ";
        cases.add("UTF-8", CUSTOMS, "UTF-8", RUSSIAN, "2: 10.50");
        cases.add("UTF-8 with a mark", CUSTOMS, "UTF-8", "\uFEFF" + RUSSIAN, "2: 10.50");
        cases.add("Windows code page, as said", said + "windows-1251", "windows-1251", RUSSIAN, "2: 10.50");
        cases.add("DOS code page, as said", said + "IBM866", "IBM866", RUSSIAN, "2: 10.50");
        cases.add("Windows code page, not said", CUSTOMS, "windows-1251", RUSSIAN, "line 2: bytes that are not UTF-8");
        cases.add("DOS code page, not said", CUSTOMS, "IBM866", RUSSIAN, "line 2: bytes that are not UTF-8");
        cases.add("one code page taken for another", said + "IBM866", "windows-1251", RUSSIAN, "2: FLOW_UNKNOWN");
        cases.add("UTF-8 taken for a code page", said + "IBM866", "UTF-8", RUSSIAN, "2: FLOW_UNKNOWN");
        cases.add(
                "UTF-8 with a mark, said to be a code page",
                said + "windows-1251",
                "UTF-8",
                "\uFEFF" + RUSSIAN,
                "line 1: the mark of UTF-8, and the encoding is said to be windows-1251. Say UTF-8");
        cases.add("UTF-16 with a mark", CUSTOMS, "UTF-16", RUSSIAN, "the file is UTF-16. Save it as UTF-8");
        cases.add("UTF-16 without a mark", CUSTOMS, "UTF-16LE", RUSSIAN, "line 1: a NUL byte. Text files have none");
        cases.add("UTF-16 the other way round", CUSTOMS, "UTF-16BE", RUSSIAN, "line 1: a NUL byte.");
    }

    private static void newlines(Cases cases) {
        cases.okrug(
                "every newline there is",
                HEADER + "\r\n" + RECORD + "\r" + RECORD + "\n\r\n" + RECORD,
                "2: 10.50; 3: 10.50; 5: 10.50");
        cases.line(
                "newlines within quotes",
                "\"45\n000\",x,x,x,x,1\n" + RECORD,
                "; 3: FLOW_UNKNOWN PERIOD_MALFORMED COMMODITY_MALFORMED REGION_UNKNOWN PARTNER_UNKNOWN; 5: 10.50");
        cases.line(
                "a newline in an unquoted field",
                "45000,2023-01,export,22\n08,BY,10.50",
                "; 3: FIELDS_MISSING; 4: FIELDS_MISSING");
        cases.line("the end-of-file sign of DOS", "\u001a", "; 3: FIELDS_MISSING");
        cases.line("separators that only look like newlines", RECORD + "\u2028" + RECORD, "; 3: FIELDS_EXTRA");
    }

    private static void delimiters(Cases cases) {
        cases.okrug(
                "a delimiter that is not declared",
                (HEADER + "\n" + RECORD).replace(',', '|'),
                "line 1: no column region. Columns found: region|period|flow|commodity|partner|value_usd.");
        cases.line("a line with another delimiter", RECORD.replace(',', ';'), "; 3: FIELDS_MISSING");
        cases.okrug(
                "a line that says the delimiter",
                "sep=,\n" + HEADER + "\n" + RECORD,
                "line 1: no column region. Columns found: sep=, .");
        cases.line("a decimal comma beside commas", "45000,2023-01,export,2208,BY,10,50", "; 3: FIELDS_EXTRA");
        cases.line("quotes that are none", "45000,2023-01,export,2208,BY,“10.50”", "; 3: VALUE_NOT_A_NUMBER");
    }

    private static void columns(Cases cases) {
        cases.okrug(
                "columns in another order",
                "value_usd,partner,commodity,flow,period,region\n10.50,BY,2208,export,2023-01,45000\n",
                "2: 10.50");
        cases.okrug(
                "columns swapped below the header",
                HEADER + "\n2023-01,45000,export,2208,BY,10.50\n45000,2023-01,export,BY,2208,10.50\n",
                "2: PERIOD_MALFORMED REGION_UNKNOWN; 3: COMMODITY_MALFORMED PARTNER_UNKNOWN");
        cases.okrug("a column that nobody knows", "note," + HEADER + "\nx," + RECORD + "\n", "2: 10.50");
        cases.okrug(
                "a column that is missing",
                "region,period,flow,commodity,partner\n45000,2023-01,export,2208,BY\n",
                "line 1: no column value_usd.");
        cases.okrug("an empty name at the end", HEADER + ",\n" + RECORD + ",\n", "2: 10.50");
        cases.okrug(
                "more columns than any format has",
                HEADER + ",x".repeat(1_000) + "\n",
                "line 1: 1006 columns, more than 1000. Is this the file that was meant?");
        cases.line("fewer fields", "45000,2023-01,export,2208,BY", "; 3: FIELDS_MISSING");
        cases.line("more fields", RECORD + ",", "; 3: FIELDS_EXTRA");
    }

    private static void linesBetween(Cases cases) {
        cases.line("the header again", HEADER, "; 3: REPEATED_HEADER");
        cases.line(
                "the header again, with the mark of a second file",
                "\uFEFF" + HEADER,
                "; 3: FLOW_UNKNOWN PERIOD_MALFORMED VALUE_NOT_A_NUMBER COMMODITY_MALFORMED REGION_UNKNOWN PARTNER_UNKNOWN");
        cases.line("a total at the end", "Total,,,,,10.50", "; 3: TOTAL_ROW");
        cases.line("a total of a year", "TOTAL,2023,,,,10.50", "; 3: TOTAL_ROW");
        cases.line(
                "a total under another word",
                "Sum,,,,,10.50",
                "; 3: FLOW_UNKNOWN PERIOD_MALFORMED COMMODITY_MALFORMED REGION_UNKNOWN PARTNER_UNKNOWN");
        cases.line(
                "empty fields",
                ",,,,,",
                "; 3: FLOW_UNKNOWN PERIOD_MALFORMED VALUE_EMPTY COMMODITY_MALFORMED REGION_UNKNOWN PARTNER_UNKNOWN");
        cases.line("a web page after the table", "<html>", "; 3: FIELDS_MISSING");
    }

    private static void damage(Cases cases) {
        cases.line("a value in scientific notation", RECORD.replace("10.50", "1E+09"), "; 3: VALUE_SPREADSHEET_DAMAGE");
        cases.line("a value that became a day", RECORD.replace("10.50", "10.май"), "; 3: VALUE_SPREADSHEET_DAMAGE");
        cases.line("thousands set apart by commas", RECORD.replace("10.50", "\"1,234.50\""), "; 3: VALUE_NOT_A_NUMBER");
        cases.line("thousands set apart by blanks", RECORD.replace("10.50", "1 234.50"), "; 3: 1234.50");
        cases.line("a period that became a month name", RECORD.replace("2023-01", "янв.23"), "; 3: PERIOD_MALFORMED");
        cases.line("a period that became a day", RECORD.replace("2023-01", "01.01.2023"), "; 3: PERIOD_MALFORMED");
        cases.line("a region without its zero", RECORD.replace("45000", "1000"), "; 3: REGION_UNKNOWN");
        cases.line("a chapter without its zero", RECORD.replace("2208", "801"), "; 3: COMMODITY_WRONG_LENGTH");
        cases.line("a commodity that became a day", RECORD.replace("2208", "08.01.2022"), "; 3: COMMODITY_MALFORMED");
        cases.line("a commodity that became a number", RECORD.replace("2208", "2208.0"), "; 3: COMMODITY_WRONG_LENGTH");
        cases.line("a commodity in scientific notation", RECORD.replace("2208", "2.2E+09"), "; 3: COMMODITY_MALFORMED");
        cases.line("a no-break space at the edge of a number", RECORD + "\u00a0", "; 3: VALUE_NOT_A_NUMBER");
        cases.line("a number without its zero", RECORD.replace("10.50", ".5"), "; 3: VALUE_NOT_A_NUMBER");
        cases.line("a formula", RECORD.replace("10.50", "=5+5"), "; 3: VALUE_NOT_A_NUMBER");
        cases.line("an error of a formula", RECORD.replace("10.50", "#REF!"), "; 3: VALUE_SPREADSHEET_DAMAGE");
    }

    private static void lookAlikes(Cases cases) {
        cases.line("Cyrillic letters in a partner", RECORD.replace("BY", "ВУ"), "; 3: 10.50");
        cases.line("Cyrillic letters in a flow", RECORD.replace("export", "ехроrt"), "; 3: FLOW_UNKNOWN");
        cases.line("Cyrillic letters in a region", RECORD.replace("45000", "RU-МОW"), "; 3: REGION_UNKNOWN");
        cases.line("letters for digits in a commodity", RECORD.replace("2208", "22O8"), "; 3: COMMODITY_MALFORMED");
        cases.line("a letter for a digit in a value", RECORD.replace("10.50", "1О.50"), "; 3: VALUE_NOT_A_NUMBER");
        cases.line("digits of another script", RECORD.replace("10.50", "１０"), "; 3: VALUE_NOT_A_NUMBER");
        cases.line("a blank of no width", RECORD.replace("45000", "\u200b45000"), "; 3: REGION_UNKNOWN");
    }

    static Stream<Case> allCases() {
        return CASES.stream();
    }

    @BeforeAll
    static void deliver(@TempDir Path folder) {
        hostile = Hostile.of(
                spark(),
                CASES.stream()
                        .map(each -> new Hostile.File(Dialect.of(each.dialect()), each.content()))
                        .toList(),
                Reference.load("ru"),
                folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allCases")
    void is_read_right_rejected_or_refused(Case bad) {
        int number = CASES.indexOf(bad);
        if (hostile.refused(number)) {
            assertThat(hostile.refusal(number))
                    .startsWith("Cannot read FILE as " + bad.dialect().split(";", -1)[0] + ": " + bad.told());
        } else {
            assertThat(hostile.told(number)).isEqualTo(bad.told());
        }
    }
}
