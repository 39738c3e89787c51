package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.contract.Fault;
import dev.okrug.job.Catalogue;
import dev.okrug.spec.JobSpec;
import dev.okrug.survey.Survey;
import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs as they are drafted for files that others made, beside the project; skipped where they are absent. */
class DraftedJobsTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 15);

    @TempDir
    Path folder;

    @Test
    void theDraftForEveryTableIsValid() throws IOException {
        assumeThat(DATA).as("real data for this test").exists();
        int drafts = 0;
        for (Path table : files(true)) {
            Path spec = written(Survey.of(table.toString(), Optional.of("drafted"), TODAY));
            assertThat(JobSpec.read(spec, Catalogue.names()).inputs())
                    .as(table.toString())
                    .hasSize(1);
            drafts++;
        }
        assertThat(drafts).isGreaterThan(80);
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() throws IOException {
        assumeThat(DATA).as("real data for this test").exists();
        assertThat(files(false))
                .isNotEmpty()
                .allSatisfy(file -> assertThatThrownBy(() -> Survey.of(file.toString(), Optional.empty(), TODAY))
                        .isInstanceOf(Fault.class)
                        .hasMessageContaining("as a table"));
    }

    /** Documents, and a list with one column. */
    private static List<Path> files(boolean tables) throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("README.md"))
                    .filter(file -> tables != file.toString().matches(".*(LICENSE|json$|Vias\\.csv).*"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fts-russia/bermudi.csv",
                "fts-russia/samples/fts_english_2015-01_sample.tsv",
                "fts-russia/samples/fts_2021-01_sample.csv",
                "comtrade-new/methakanb_tha_hs8542_2014-2024.csv",
                "comtrade-old/hkhsieh_hs871200_2017-2019.csv",
                "comtrade-old/mrchrisadams_hs7102_2014.csv",
                "comtrade-old/asheshwor_total_2017.csv",
                "comexstat-brazil/EXP_2024_Revisada.csv"
            })
    void theDraftForCustomsComtradeAndComexStatRuns(String name) throws IOException {
        Path file = DATA.resolve(name);
        assumeThat(file).as("real data for this test").exists();
        String spec = Survey.of(file.toString(), Optional.of("drafted"), TODAY).spec();
        JobRun job = JobRun.of(
                folder, spec.replaceAll("(?m)^output:.*$", "") + "marts: [region_yearly, deliveries, rejections]\n");
        job.run();
        DuckDb tables = job.tables();
        assertThat(tables.number("select fact_records from deliveries")).isPositive();
        assertThat(tables.number("select fact_value_usd from deliveries")).isPositive();
        assertThat(tables.number("select count(*) from rejections")).isZero();
    }

    private Path written(Survey.Draft draft) throws IOException {
        Path profile = folder.resolve(draft.profileFile());
        if (draft.profile().isPresent()) {
            Files.writeString(profile, draft.profile().get());
        }
        Path spec = folder.resolve("drafted.yaml");
        return Files.writeString(spec, draft.spec().replace("profile: " + draft.profileFile(), "profile: " + profile));
    }
}
