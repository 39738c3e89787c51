package dev.okrug.testing.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes every file of sample-data that is not written by hand; always the same bytes. */
public final class SampleData {

    /** A delivery that an office sent twice, under another name. */
    private static final Map<String, String> SENT_AGAIN =
            Map.of("partner/2024-05-15/turnover-2024-02.csv", "partner/2024-05-15/turnover-2024-02-copy.csv");

    private SampleData() {}

    /** Writes the files into the folder that is the only argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: SampleData <folder>, such as sample-data");
        }
        for (Delivered file : files()) {
            file.writeInto(Path.of(arguments[0]));
        }
    }

    static List<Delivered> files() {
        List<Delivered> files = new ArrayList<>(partnerFiles());
        List<CustomsRecord> customs = CustomsTrade.records();
        CustomsFile.all().forEach(file -> files.add(file.delivered(customs)));
        files.add(ComexstatFile.delivered());
        files.add(WrongLine.expectations());
        return files;
    }

    private static List<Delivered> partnerFiles() {
        List<Delivered> files = new ArrayList<>();
        Map<Year, List<Cell>> trade = new HashMap<>();
        for (PartnerFile file : PartnerFile.all()) {
            Delivered delivered = file.delivered(trade.computeIfAbsent(file.year(), Trade::of));
            files.add(delivered);
            if (SENT_AGAIN.containsKey(delivered.path())) {
                files.add(delivered.under(SENT_AGAIN.get(delivered.path())));
            }
        }
        return files;
    }
}
