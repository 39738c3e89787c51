package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import dev.okrug.testing.Delivery;
import dev.okrug.testing.SparkTest;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DbfReaderTest extends SparkTest {

    private static final List<DBFField> FIELDS = List.of(
            new DBFField("NAPR", DBFDataType.CHARACTER, 2),
            new DBFField("PERIOD", DBFDataType.DATE),
            new DBFField("STRANA", DBFDataType.CHARACTER, 3),
            new DBFField("TNVED", DBFDataType.CHARACTER, 10),
            new DBFField("STOIM", DBFDataType.NUMERIC, 18, 2),
            new DBFField("NETTO", DBFDataType.FLOATING_POINT, 18, 3),
            new DBFField("REGION", DBFDataType.CHARACTER, 50));

    /** Offset of the first record: a table's head, its fields and a closing byte. */
    private static final int FIRST_RECORD = 32 * 8 + 1;

    private static final int RECORD = 1 + 2 + 8 + 3 + 10 + 18 + 18 + 50;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            point | 1234567.50 | 0.125
            comma | 1234567,50 | 0,125
            """)
    void numbers_are_written_out_with_the_decimal_mark_of_the_dialect(String decimal, String value, String weight) {
        Row read = read(table(LocalDate.of(2023, 1, 1)), Dialects.customs("decimal", decimal))
                .get(0);
        assertThat(read.<String>getAs(RawRecords.textOf(RawField.VALUE))).isEqualTo(value);
        assertThat(read.<String>getAs(RawRecords.textOf(RawField.NET_WEIGHT))).isEqualTo(weight);
    }

    @Test
    void letters_are_those_of_the_code_page() {
        Row read = read(table(LocalDate.of(2023, 1, 1)), Dialects.customs("decimal", "point"))
                .get(0);
        assertThat(read.<String>getAs(RawRecords.textOf(RawField.REGION))).isEqualTo("46000 - МОСКОВСКАЯ ОБЛАСТЬ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Vladivostok", "America/Sao_Paulo"})
    void days_are_the_same_in_every_time_zone(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            Row read = read(table(LocalDate.of(2023, 1, 31)), Dialects.customs("decimal", "point"))
                    .get(0);
            assertThat(read.<String>getAs(RawRecords.textOf(RawField.PERIOD))).isEqualTo("2023-01-31");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void deleted_records_are_left_out_and_yet_count_as_lines() {
        byte[] table = table(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 1));
        table[FIRST_RECORD + RECORD] = '*';
        assertThat(read(table, Dialects.customs("decimal", "point")))
                .extracting(row -> row.<Long>getAs(RawRecords.LINE))
                .containsExactly(1L, 3L);
    }

    private List<Row> read(byte[] content, Profile dialect) {
        RawDelivery delivery = Delivery.of(folder.resolve("a.dbf"), content, dialect, 1, 202405);
        List<Row> read = RawRecords.of(spark(), List.of(new RawDeliveries(dialect, List.of(delivery))))
                .rows()
                .collectAsList();
        assertThat(read).hasSize((int) delivery.shape().records());
        return read;
    }

    private static byte[] table(LocalDate... days) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DBFWriter dbf = new DBFWriter(bytes, Tables.DOS)) {
            dbf.setFields(FIELDS.toArray(DBFField[]::new));
            for (LocalDate day : days) {
                dbf.addRecord(record(day));
            }
        }
        return bytes.toByteArray();
    }

    private static Object[] record(LocalDate day) {
        return new Object[] {
            "ИМ",
            Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()),
            "BY",
            "2208",
            new BigDecimal("1234567.50"),
            new BigDecimal("0.125"),
            "46000 - МОСКОВСКАЯ ОБЛАСТЬ"
        };
    }
}
