package dev.okrug.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.testing.SparkTest;
import dev.okrug.testing.Sweep;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five thousand dBase tables with damaged bytes: a record that was not touched says what it said, or its table is refused. */
@Tag("slow")
class HostileTablesTest extends SparkTest {

    private static final int TABLES = 250;
    private static final Charset DOS = Charset.forName("IBM866");
    private static final Profile DIALECT = Dialect.of("customs-dump; value_unit: USD");
    private static final Format FORMAT = Format.RUSSIAN.get(2);

    @TempDir
    Path folder;

    /** A good table, its records as they stand there, and what is left of it. */
    @SuppressWarnings("ArrayRecordComponent") // bytes, which nobody compares
    private record Table(Good good, byte[] whole, byte[] damaged) {

        private int recordBytes() {
            return Short.toUnsignedInt((short) ((whole[10] & 0xff) | (whole[11] << 8)));
        }

        private int start(long record) {
            int head = Short.toUnsignedInt((short) ((whole[8] & 0xff) | (whole[9] << 8)));
            return head + (int) (record - 1) * recordBytes();
        }

        /** Whether the record and everything before the first record stand where they stood, as they stood. */
        boolean untouched(long record) {
            int start = start(record);
            return damaged.length >= start + recordBytes()
                    && Arrays.equals(whole, start, start + recordBytes(), damaged, start, start + recordBytes());
        }

        Figures meant(long record) {
            return good.says().get(good.lines().get((int) record));
        }
    }

    static Stream<Integer> rounds() {
        return IntStream.range(0, Sweep.times(20, 1)).boxed();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void a_record_that_was_not_touched_is_never_read_wrongly(int round) {
        Random dice = new Random(round);
        List<Table> tables = Stream.generate(() -> table(dice)).limit(TABLES).toList();
        Hostile hostile = Hostile.of(
                spark(),
                tables.stream()
                        .map(table -> new Hostile.File(DIALECT, table.damaged()))
                        .toList(),
                Reference.load("ru"),
                folder);
        List<String> objections = new ArrayList<>();
        for (int number = 0; number < TABLES; number++) {
            if (!hostile.refused(number)) {
                object(number, tables.get(number), hostile, objections);
            }
        }
        assertThat(objections).isEmpty();
        assertThat(IntStream.range(0, TABLES).filter(hostile::refused).count())
                .as("tables refused")
                .isBetween(TABLES / 10L, TABLES - 1L);
    }

    private static void object(int number, Table table, Hostile hostile, List<String> objections) {
        List<Hostile.Screened> screened = hostile.screened(number);
        if (screened.size() != hostile.counted(number)) {
            objections.add("table " + number + ": " + hostile.counted(number) + " records, " + screened.size());
        }
        for (Hostile.Screened record : screened) {
            boolean wrong =
                    table.untouched(record.line()) && !record.figures().equals(Optional.of(table.meant(record.line())));
            if (wrong) {
                objections.add("table " + number + " " + record + ", meant " + table.meant(record.line()));
            }
        }
    }

    private static Table table(Random dice) {
        Good good = Good.of(FORMAT, dice);
        byte[] whole = written(good);
        byte[] damaged = whole;
        for (int times = 1 + dice.nextInt(2); times > 0 && damaged.length > 0; times--) {
            damaged = Good.any(Arrays.asList(ByteDamage.values()), dice).of(damaged, dice);
        }
        return new Table(good, whole, damaged);
    }

    private static byte[] written(Good good) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DBFWriter dbf = new DBFWriter(bytes, DOS)) {
            dbf.setFields(Arrays.stream(FORMAT.header().split("\t", -1))
                    .map(name -> new DBFField(name, DBFDataType.CHARACTER, 20))
                    .toArray(DBFField[]::new));
            good.lines().stream().skip(1).forEach(line -> dbf.addRecord((Object[]) line.split("\t", -1)));
        }
        return bytes.toByteArray();
    }
}
