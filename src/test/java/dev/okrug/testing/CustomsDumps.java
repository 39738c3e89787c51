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
 * UTF-8, decimal comma, by default one file per month; commodities, partners and regions as skewed as in real trade.
 */
public final class CustomsDumps {

    private static final Set<String> OPTIONS =
            Set.of("--records", "--files", "--from", "--seed", "--bad-share", "--out");

    private CustomsDumps() {}

    /** Writes the files into a folder and returns what is in them. */
    public static Dumped write(DumpOrder order, Path folder) throws IOException {
        Files.createDirectories(folder);
        DumpWriter writer = new DumpWriter(order.regions());
        DumpMonths months = new DumpMonths(order, writer);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < order.files(); i++) {
            Path file = folder.resolve(order.nameOfFile(i));
            write(months, order.recordsOfFile(i), file);
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

    private static void write(DumpMonths months, long records, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            DumpBuffer buffer = new DumpBuffer(out);
            buffer.put(DumpWords.HEADER);
            months.write(records, buffer);
            buffer.flush();
        }
    }
}
