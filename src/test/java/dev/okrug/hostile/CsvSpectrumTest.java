package dev.okrug.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.source.Profile;
import dev.okrug.source.RawDeliveries;
import dev.okrug.source.RawDelivery;
import dev.okrug.source.RawField;
import dev.okrug.source.RawRecords;
import dev.okrug.testing.Delivery;
import dev.okrug.testing.SparkTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of CSV that every reader of CSV must read, by the names that they commonly have; here as names of traders. */
class CsvSpectrumTest extends SparkTest {

    private static final String HEADER = "region,period,flow,commodity,partner,value_usd,trader_name";

    @TempDir
    Path folder;

    /** In the table ' stands for the quote, ¶ for a line feed, ← for a carriage return. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', emptyValue = "", textBlock = """
            comma in quotes      ! 'Cheese, milk'                ! Cheese, milk
            empty                ! ``                            ! ``
            empty in quotes      ! ''                            ! ``
            empty crlf           ! ''                            ! ``
            escaped quotes       ! 'OOO ''Cheese'''              ! OOO 'Cheese'
            json                 ! '{''of'': 1, ''also'': [2]}'  ! {'of': 1, 'also': [2]}
            location coordinates ! '55.75, 37.61'                ! 55.75, 37.61
            newlines             ! 'Farm¶Lake Street¶'           ! Farm¶Lake Street¶
            newlines crlf        ! 'Farm←¶Lake Street'           ! Farm←¶Lake Street
            quotes and newlines  ! 'Farm ''Lake''¶''A''¶B'       ! Farm 'Lake'¶'A'¶B
            simple               ! Farm                          ! Farm
            simple crlf          ! Farm                          ! Farm
            utf8                 ! ʤ Сыр 奶酪 😀                 ! ʤ Сыр 奶酪 😀
            """)
    void a_name_is_read_as_it_was_meant_and_so_are_its_neighbours(String kind, String written, String name) {
        String newline = kind.endsWith("crlf") ? "\r\n" : "\n";
        String text = HEADER
                + newline
                + record("Before")
                + newline
                + record(meant(written))
                + newline
                + record("After")
                + newline;
        assertThat(names(text)).containsExactly("Before", meant(name), "After");
    }

    private static String record(String name) {
        return "45000,2023-01,export,2208,BY,10.50," + name;
    }

    private static String meant(String inTable) {
        return inTable.replace('\'', '"').replace('¶', '\n').replace('←', '\r');
    }

    private List<String> names(String text) {
        Profile dialect = Dialect.of("okrug");
        RawDelivery delivery =
                Delivery.of(folder.resolve("delivered"), text.getBytes(StandardCharsets.UTF_8), dialect, 1, 202405);
        return RawRecords.of(spark(), List.of(new RawDeliveries(dialect, List.of(delivery))))
                .rows()
                .select(RawRecords.textOf(RawField.TRADER_NAME))
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
