package dev.okrug.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Small deliveries of our own CSV in a folder, by vintage, and a job over them. Records are {@code period flow value}, of one
 * region and one commodity.
 */
public final class Deliveries {

    private static final String HEADER = "region,period,flow,commodity,partner,value_usd,net_weight_kg\n";

    private final Path folder;

    public Deliveries(Path folder) {
        this.folder = folder;
    }

    /** Delivers a file, at a path such as {@code 2024-01-10/a.csv}. */
    public Deliveries add(String path, String... records) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String record : records) {
            List<String> cells = List.of(record.split(" "));
            text.append("45000,%s,%s,2208,BY,%s,1\n".formatted(cells.get(0), cells.get(1), cells.get(2)));
        }
        return write(path, text.toString());
    }

    /** Delivers a copy of a file. */
    public Deliveries copy(String from, String to) {
        try {
            return write(to, Files.readString(in(from)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Deliveries write(String path, String text) {
        try {
            Files.createDirectories(in(path).getParent());
            Files.writeString(in(path), text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes a file away. */
    public void remove(String path) {
        try {
            Files.delete(in(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path in(String path) {
        return folder.resolve("deliveries").resolve(path);
    }

    /** A job over all vintages, with tables of time and of trust; more of its spec may be said. */
    public JobRun job(String more) {
        return JobRun.of(folder, """
                job: vintages
                viewpoint: { of: region }
                inputs:
                  - { path: "%s/{vintage}/*.csv", profile: okrug, reporter: RU, source: RU:a }
                marts: [region_monthly, region_yearly, coverage, deliveries, revisions]
                low_base_usd: 0
                %s
                """.formatted(in(""), more));
    }
}
