package dev.okrug.mart;

import dev.okrug.reference.WatchList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchListMonthlyTest {

    @TempDir
    static Path folder;

    private static TinyTrade trade;

    @BeforeAll
    static void watch() throws IOException {
        Path file = Files.writeString(folder.resolve("watch-list.csv"), """
                valid_from,position,name,commodity
                2023-01,COLD,Refrigerators,8418
                2023-01,DAIRY,Butter and cheese,0405
                2023-01,DAIRY,Butter and cheese,0406
                2023-01,DAIRY,Butter and cheese,040510
                2023-01,RAIL,Freight cars,8606
                2023-02,COLD,Refrigerators,8418
                2023-02,DAIRY,Butter and cheese,0405
                2023-02,DAIRY,Butter and cheese,0406
                2023-02,WASH,Washing machines,845011
                """);
        trade = TinyTrade.watching(WatchList.read(file.toString()), """
                region | period  | flow   | commodity  | value
                01000  | 2022-01 | export | 8418102001 | 40
                01000  | 2022-02 | export | 0405101100 | 50
                01000  | 2022-12 | export | 0405101100 | 99
                01000  | 2023-01 | export | 8418102001 | 60
                01000  | 2023-01 | export | 0405101100 | 30
                03000  | 2023-01 | export | 0406102002 | 20
                03000  | 2023-01 | export | 8606       | 5
                01000  | 2023-02 | export | 8418102001 | 10
                01000  | 2023-02 | export | 0406102002 | 75
                03000  | 2023-02 | export | 8450111100 | 15
                03000  | 2023-02 | export | 8450900000 | 1000
                03000  | 2023-02 | export | 8450       | 1000
                03000  | 2023-02 | export | 8606       | 7
                """);
    }

    @Test
    void positionsComeAndGoWithTheVersionsOfTheList() {
        trade.assertRows("watch_list_monthly", "scope = 'total' and flow = 'exports'", """
                month      | position | positions | list_from  | list_status | value_usd | rank | former_rank | rank_change
                2023-01-01 | COLD     | 3         | 2023-01-01 | NEW         | 60        | 1    | -           | -
                2023-01-01 | DAIRY    | 3         | 2023-01-01 | NEW         | 50        | 2    | -           | -
                2023-01-01 | RAIL     | 3         | 2023-01-01 | NEW         | 5         | 3    | -           | -
                2023-02-01 | COLD     | 3         | 2023-02-01 | KEPT        | 10        | 3    | 1           | -2
                2023-02-01 | DAIRY    | 3         | 2023-02-01 | KEPT        | 75        | 1    | 2           | 1
                2023-02-01 | RAIL     | 3         | 2023-02-01 | DROPPED     | 7         | -    | 3           | -
                2023-02-01 | WASH     | 3         | 2023-02-01 | NEW         | 15        | 2    | -           | -
                """);
    }

    @Test
    void positionsAreComparedWithTheSameMonthAYearBefore() {
        trade.assertRows("watch_list_monthly", "scope = 'total' and flow = 'exports' and month = '2023-02-01'", """
                position | value_usd | value_base_usd | value_growth | value_status
                COLD     | 10        | 0              | -            | NEW
                DAIRY    | 75        | 50             | 0.5          | OK
                RAIL     | 7         | 0              | -            | NEW
                WASH     | 15        | 0              | -            | NEW
                """);
    }

    @Test
    void aRegionHasRowsOfWhatItTradesOrTradedAYearBefore() {
        trade.assertRows("watch_list_monthly", "scope_code = '01000' and flow = 'exports'", """
                month      | position | value_usd | value_base_usd | rank
                2023-01-01 | COLD     | 60        | 40             | 1
                2023-01-01 | DAIRY    | 30        | 0              | 2
                2023-02-01 | COLD     | 10        | 0              | 2
                2023-02-01 | DAIRY    | 75        | 50             | 1
                """);
    }

    @Test
    void importsThatWereNotDeliveredAreMissingAndNotZero() {
        trade.assertRows("watch_list_monthly", "scope = 'total' and flow = 'imports' and month = '2023-01-01'", """
                position | value_usd | value_status | rank
                COLD     | -         | MISSING_BASE | -
                DAIRY    | -         | MISSING_BASE | -
                RAIL     | -         | MISSING_BASE | -
                """);
    }
}
