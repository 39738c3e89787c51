package dev.okrug.testing.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The committed statistics of Belarus, read as plainly as can be, so that no figure rests on Okrug's own reading. */
final class SampleRecords {

    /** One believable record, with the vintage of its file. */
    record Sold(
            String vintage, String region, String period, String flow, String commodity, long cents, String trader) {}

    private static final Pattern REGION = Pattern.compile("\\d{5}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");
    private static final Pattern COMMODITY = Pattern.compile("\\d{4}|\\d{6}|\\d{10}|X{10}");
    private static final Pattern VALUE = Pattern.compile("-?\\d+\\.\\d{2}");

    private SampleRecords() {}

    /** Records of all files but the one that was sent twice; files that name regions in words are left out. */
    static List<Sold> of(Path partner) throws IOException {
        try (Stream<Path> files = Files.walk(partner)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("-copy"))
                    .sorted()
                    .flatMap(SampleRecords::believable)
                    .toList();
        }
    }

    private static Stream<Sold> believable(Path file) {
        List<String> lines = text(file).lines().toList();
        List<String> header = List.of(lines.get(0).split(","));
        String vintage = file.getParent().getFileName().toString();
        return lines.stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .filter(fields -> fields.size() >= header.size())
                .filter(fields -> believable(header, fields))
                .map(fields -> sold(vintage, header, fields));
    }

    private static boolean believable(List<String> header, List<String> fields) {
        return fits(REGION.asMatchPredicate(), "region", header, fields)
                && fits(PERIOD.asMatchPredicate(), "period", header, fields)
                && fits(COMMODITY.asMatchPredicate(), "commodity", header, fields)
                && fits(VALUE.asMatchPredicate(), "value_usd", header, fields)
                && fits("BY"::equals, "partner", header, fields)
                && Region.of(fields.get(header.indexOf("region"))) != null;
    }

    private static boolean fits(Predicate<String> rule, String column, List<String> header, List<String> fields) {
        return rule.test(fields.get(header.indexOf(column)));
    }

    private static Sold sold(String vintage, List<String> header, List<String> fields) {
        int trader = header.indexOf("trader_id");
        return new Sold(
                vintage,
                fields.get(header.indexOf("region")),
                fields.get(header.indexOf("period")),
                fields.get(header.indexOf("flow")),
                fields.get(header.indexOf("commodity")),
                Cents.of(fields.get(header.indexOf("value_usd"))),
                trader < 0 ? "" : fields.get(trader));
    }

    private static String text(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith(TextFile.BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
