package dev.okrug.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes big dumps in the shape of the Russian customs service for tests and measurements: TAB, Russian header,
 * UTF-8, decimal comma, one file per month; commodities, partners and regions as skewed as in real trade.
 */
public final class CustomsDumps {

    /** Records of a month beside the other months of its year. */
    private static final int[] SEASON = {82, 90, 101, 101, 97, 101, 99, 102, 104, 107, 106, 110};

    private static final Set<String> OPTIONS =
            Set.of("--records", "--files", "--from", "--seed", "--bad-share", "--out");

    private CustomsDumps() {}

    /** Writes the files into a folder and returns what is in them. */
    public static Dumped write(DumpOrder order, Path folder) throws IOException {
        Files.createDirectories(folder);
        DumpWriter writer = new DumpWriter();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < order.files(); i++) {
            YearMonth month = order.from().plusMonths(i);
            Path file = folder.resolve("dump-" + month + ".txt");
            writeMonth(writer, order, i, month, file);
            files.add(file);
        }
        return new Dumped(List.copyOf(files), order.records(), writer.bad(), writer.cents());
    }

    /** Makes dumps from the command line; every option must be given. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = options(arguments);
        DumpOrder order = new DumpOrder(
                Long.parseLong(options.get("--records")),
                Integer.parseInt(options.get("--files")),
                YearMonth.parse(options.get("--from")),
                Long.parseLong(options.get("--seed")),
                Double.parseDouble(options.get("--bad-share")));
        Dumped dumped = write(order, Path.of(options.get("--out")));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "files %d%n", dumped.files().size());
        out.printf(Locale.ROOT, "records %d%n", dumped.records());
        out.printf(Locale.ROOT, "cents of good records %d%n", dumped.cents());
        dumped.bad().forEach((flaw, count) -> out.printf(Locale.ROOT, "%s %d%n", flaw, count));
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (arguments.length != 2 * OPTIONS.size() || !options.keySet().equals(OPTIONS)) {
            throw new IllegalArgumentException("Usage: CustomsDumps --records 1000000 --files 12 --from 2022-01"
                    + " --seed 1 --bad-share 0.001 --out folder");
        }
        return options;
    }

    private static void writeMonth(DumpWriter writer, DumpOrder order, int index, YearMonth month, Path file)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            DumpBuffer buffer = new DumpBuffer(out);
            buffer.put(DumpWords.HEADER);
            writer.records(
                    recordsBefore(order, index + 1) - recordsBefore(order, index),
                    period(month.getMonthValue(), month.getYear()),
                    period(13, month.getYear()),
                    order.badShare(),
                    Dice.of(order.seed(), index),
                    buffer);
            buffer.flush();
        }
    }

    private static byte[] period(int month, int year) {
        return DumpWords.bytes(String.format(Locale.ROOT, "%02d/%04d\t", month, year));
    }

    /** Rounding the running total, not the months, keeps the sum exact. */
    private static long recordsBefore(DumpOrder order, int files) {
        return Math.multiplyExact(order.records(), season(order, files)) / season(order, order.files());
    }

    private static long season(DumpOrder order, int files) {
        long sum = 0;
        for (int i = 0; i < files; i++) {
            sum += SEASON[order.from().plusMonths(i).getMonthValue() - 1];
        }
        return sum;
    }
}
