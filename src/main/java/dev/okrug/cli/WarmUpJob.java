package dev.okrug.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A job of a few records that comes by most of what jobs come by, in a folder that is gone afterwards. */
final class WarmUpJob implements AutoCloseable {

    private static final String SPEC = """
            job: warm-up
            viewpoint: { of: partner, partner: BY }
            inputs:
              - { path: 'FOLDER/own/*', profile: okrug, reporter: BY, vintage: 2024-01-31 }
              - { path: 'FOLDER/customs/*', profile: customs-dump, reporter: RU, vintage: 2024-01-31, settings: { value_unit: USD } }
            primary_reporter: BY
            output: 'FOLDER/out'
            gates: { rejected_records: 50%, rejected_value: 50% }
            """;

    private static final String YEARS = """
            region,period,flow,commodity,partner,value_usd,net_weight_kg
            42000,2021,export,8418,BY,1200000.50,250000
            45000,2021,import,2701,BY,340000,1500000.5
            42000,2022,export,8418,BY,1500000,260000
            """;

    private static final String MONTHS = """
            region,period,flow,commodity,partner,value_usd,net_weight_kg
            42000,2023-01,export,841810,BY,100000,20000
            81000,2023-01,import,440710,BY,200000.25,
            nowhere,2023-01,import,440710,BY,200000.25,
            42000,2023-02,export,841810,BY,-100,
            """;

    private static final String DUMP = """
            NAPR	PERIOD	STRANA	TNVED	EDIZM	STOIM	NETTO	KOL	REGION	REGION_S
            ИМ	01/2022	BY	8418102001	ШТ	5000.5	1000.1	10	42000 - ЛИПЕЦКАЯ ОБЛАСТЬ	01-ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ
            ЭК	01/2022	CN	1512111000		7000	500	0	NNNNN	NNNNN
            """;

    private final Path folder;

    private WarmUpJob(Path folder) {
        this.folder = folder;
    }

    static WarmUpJob write() throws IOException {
        WarmUpJob job = new WarmUpJob(Files.createTempDirectory("okrug-warm-up"));
        Files.writeString(
                job.spec(), SPEC.replace("FOLDER", job.folder.toString().replace("'", "''")));
        Path own = Files.createDirectory(job.folder.resolve("own"));
        Path customs = Files.createDirectory(job.folder.resolve("customs"));
        Files.writeString(own.resolve("years.csv"), YEARS);
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(own.resolve("months.csv.gz")))) {
            packed.write(MONTHS.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(customs.resolve("dump.csv"), DUMP);
        return job;
    }

    Path spec() {
        return folder.resolve("job.yaml");
    }

    Path output() {
        return folder.resolve("out");
    }

    @Override
    public void close() throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
