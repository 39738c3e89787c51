package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedPart;
import dev.okrug.release.PublishedTable;
import dev.okrug.testing.CustomsDumps;
import dev.okrug.testing.DumpOrder;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new month leaves of a large release as it was must be what a run that knows of no release makes. */
@Tag("slow")
class OneMoreMonthTest {

    /** More than the driver holds, so that answers are kept and files taken over. */
    private static final long RECORDS = 260_000;

    /** Tells of the release before, which the run of all months at once does not have. */
    private static final String OF_THE_RELEASE_BEFORE = "revisions";

    private static final int MONTHS = 26;

    @TempDir
    Path folder;

    @Test
    void aMonthOnTopOfOthersGivesTheFilesOfAllAtOnce() throws IOException {
        List<Path> dumps = CustomsDumps.write(
                        new DumpOrder(RECORDS, MONTHS, YearMonth.of(2022, 1), 5, 0.001), folder.resolve("dumps"))
                .files();
        Path last = dumps.get(MONTHS - 1);
        Path aside = folder.resolve("aside");

        JobRun stepwise = job("stepwise");
        Files.move(last, aside);
        stepwise.run();
        Map<String, String> before = files(stepwise.manifest());
        Files.move(aside, last);
        stepwise.run();
        JobRun atOnce = job("at-once");
        atOnce.run();

        assertThat(files(stepwise.manifest())).isEqualTo(files(atOnce.manifest()));
        assertThat(before.get("region_commodity_monthly/part-00000.parquet"))
                .as("the file of a year that the new month does not belong to")
                .isEqualTo(files(atOnce.manifest()).get("region_commodity_monthly/part-00000.parquet"));
    }

    private JobRun job(String name) throws IOException {
        return JobRun.of(Files.createDirectory(folder.resolve(name)), """
                job: one-more-month
                viewpoint: { of: region }
                inputs:
                  - path: %s/*
                    profile: customs-dump
                    reporter: RU
                    vintage: 2024-03-15
                    settings: { value_unit: USD, decimal: comma }
                """.formatted(folder.resolve("dumps")));
    }

    private static Map<String, String> files(Manifest release) {
        return release.tables().stream()
                .filter(table -> !table.name().equals(OF_THE_RELEASE_BEFORE))
                .map(PublishedTable::files)
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        PublishedPart::path, PublishedPart::sha256, (one, other) -> one, TreeMap::new));
    }
}
