package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** The tables by which readers can see what figures rest on. */
class TrustTablesTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            file  | vintage    | period  | flow   | region | value | outcome       | rules                           | raw
            a.csv | 2023-02-20 | 2022-01 | export | 01000  | 10    | -             | -                               | -
            a.csv | 2023-02-20 | 2022-02 | export | 01000  | 20    | -             | -                               | -
            a.csv | 2023-02-20 | 2022-02 | import | NNNNN  | 2     | -             | REGION_NOT_ALLOCATED            | -
            a.csv | 2023-02-20 | 2022-01 | export | 01000  | -     | REJECTION     | VALUE_EMPTY                     | 01000,2022-01,,
            a.csv | 2023-02-20 | 2022-01 | export | 01000  | 7     | REJECTION     | PERIOD_AFTER_VINTAGE VALUE_ZERO | 01000,2022-01,7
            b.csv | 2024-05-15 | 2022-01 | export | 01000  | 11    | -             | VALUE_ROUNDED                   | -
            b.csv | 2024-05-15 | 2022-01 | export | 01000  | 3     | -             | -                               | -
            b.csv | 2024-05-15 | 2022-01 | export | 01000  | 13    | CONTROL_TOTAL | PARTNER_AGGREGATE               | -
            b.csv | 2024-05-15 | 2022    | export | 01000  | 36    | -             | -                               | -
            c.csv | 2024-05-15 | 2023    | export | 01000  | 5     | -             | -                               | -
            """);

    @Test
    void coverageShowsEachPeriodThatCountsWithItsVintage() {
        TRADE.assertRows("coverage", """
                reporter | source   | flow    | period  | year | vintage    | records | value_usd
                BY       | BY:okrug | exports | 2022-01 | 2022 | 2024-05-15 | 2       | 14
                BY       | BY:okrug | exports | 2022-02 | 2022 | 2023-02-20 | 1       | 20
                BY       | BY:okrug | imports | 2022-02 | 2022 | 2023-02-20 | 1       | 2
                BY       | BY:okrug | exports | 2023    | 2023 | 2024-05-15 | 1       | 5
                """);
    }

    @Test
    void deliveriesShowWhatBecameOfEachRecord() {
        TRADE.assertRows("deliveries", """
                file  | vintage    | records | fact_records | bucket_records | rejected_records | superseded_records | control_total_records | fact_value_usd | rejected_value_usd
                a.csv | 2023-02-20 | 5       | 2            | 1              | 2                | 1                  | 0                     | 22             | 7
                b.csv | 2024-05-15 | 4       | 2            | 0              | 0                | 0                  | 2                     | 14             | 0
                c.csv | 2024-05-15 | 1       | 1            | 0              | 0                | 0                  | 0                     | 5              | 0
                """);
    }

    @Test
    void rejectionsShowTheRecordWithEveryRuleThatItBreaks() {
        TRADE.assertRows("rejections", """
                file  | line | rules                            | value_usd | record
                a.csv | 5    | VALUE_EMPTY                      | -         | 01000,2022-01,,
                a.csv | 6    | PERIOD_AFTER_VINTAGE, VALUE_ZERO | 7         | 01000,2022-01,7
                """);
    }

    @Test
    void rulesAreCountedByFile() {
        TRADE.assertRows("rule_counts", """
                file  | rule                 | severity      | records | value_usd | first_line
                a.csv | PERIOD_AFTER_VINTAGE | reject        | 1       | 7         | 6
                a.csv | VALUE_EMPTY          | reject        | 1       | 0         | 5
                a.csv | VALUE_ZERO           | note          | 1       | 7         | 6
                a.csv | REGION_NOT_ALLOCATED | bucket        | 1       | 2         | 4
                b.csv | VALUE_ROUNDED        | note          | 1       | 11        | 7
                b.csv | PARTNER_AGGREGATE    | control_total | 1       | 13        | 9
                """);
    }

    @Test
    void controlTotalsAreHeldAgainstTheSumOfTheirParts() {
        TRADE.assertRows("control_totals", """
                file  | kind          | flow    | period  | total_usd | parts_usd | difference_usd
                b.csv | coarse_period | exports | 2022    | 36        | 34        | 2
                b.csv | partner_group | exports | 2022-01 | 13        | 14        | -1
                """);
    }

    @Test
    void aFileNamesTheColumnsThatNothingIsReadFrom() {
        TinyTrade.of("""
                        file  | period | value | unused
                        a.csv | 2022   | 1     | note,author
                        b.csv | 2023   | 1     | -
                        """).assertRows("deliveries", """
                        file  | unused_columns
                        a.csv | note, author
                        b.csv | -
                        """);
    }
}
