package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.contract.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchListTest {

    @TempDir
    Path folder;

    @Test
    void theListOfTheSampleHasSeventyFivePositionsInEachVersion() {
        WatchList sample = WatchList.read("sample-data/watch-list.csv");
        assertThat(sample.at(Period.ofMonth(2021, 12))).isEmpty();
        assertThat(sample.at(Period.ofMonth(2022, 1))).hasSize(75);
        assertThat(sample.at(Period.ofMonth(2023, 6))).hasSize(75);
        assertThat(sample.at(Period.ofMonth(2024, 3))).hasSize(75);
    }

    @Test
    void aVersionIsValidUntilTheNext() throws IOException {
        WatchList list = read("""
                valid_from,position,name,commodity
                2022-05,COLD,Cold,8418
                2022-05,DAIRY,Dairy,0405
                2022-05,DAIRY,Dairy,0406
                2023-02,DAIRY,Dairy,0405
                """);

        assertThat(list.at(Period.ofMonth(2022, 4))).isEmpty();
        assertThat(list.at(Period.ofMonth(2023, 1)))
                .extracting(position -> position.position() + " " + position.commodities())
                .containsExactly("COLD [8418]", "DAIRY [0405, 0406]");
        assertThat(list.at(Period.ofMonth(2023, 2)))
                .extracting(position -> position.position() + " " + position.commodities())
                .containsExactly("DAIRY [0405]");
        assertThat(list.versionAt(Period.ofMonth(2024, 1))).contains(Period.ofMonth(2023, 2));
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() {
        assertThatThrownBy(() -> read("""
                valid_from,position,name,commodity
                May 2022,COLD,Cold,8418
                2022-05,COLD,Cold,418
                2022-05,DAIRY,Dairy,0405
                2022-05,DAIRY,Milk,0405
                2022-05,,Milk,0406
                """))
                .isInstanceOf(Fault.class)
                .hasMessageContainingAll(
                        "list.csv line 2",
                        "'May 2022' is not a month",
                        "list.csv line 3",
                        "'418'",
                        "restore lost leading zeros",
                        "list.csv line 5",
                        "'Milk' here and 'Dairy' before",
                        "stands twice in position DAIRY",
                        "list.csv line 6",
                        "no position; fill it in");
    }

    private WatchList read(String text) throws IOException {
        return WatchList.read(
                Files.writeString(folder.resolve("list.csv"), text).toString());
    }
}
