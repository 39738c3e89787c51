package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Browser;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of jobs that make few marts, of another country too. */
class AtlasOfFewMartsTest {

    private static final String CUSTOMS = """
            job: customs
            reference: ru
            viewpoint: { of: region }
            inputs:
              - path: sample-data/customs/{vintage}/comma/*
                profile: customs-dump
                reporter: RU
                settings: { value_unit: USD }
            gates: { rejected_records: 50%, rejected_value: 50% }
            """;

    private static final String COMEXSTAT = """
            job: comexstat
            reference: br
            viewpoint: { of: region }
            inputs:
              - path: sample-data/comexstat/EXP_*.csv
                vintage: 2025-01-01
                profile: comexstat
                reporter: BR
                settings: { flow: export }
            gates: { rejected_records: 50%, rejected_value: 50% }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "region_yearly, map region",
        "'federal_district_yearly, sector_yearly', districts commodities",
        "'deliveries, rule_counts', trust"
    })
    void thePageOffersWhatTheMartsAllow(String marts, String offered) {
        assertThat(offered(CUSTOMS + "marts: [" + marts + "]")).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({"'regions, region_yearly, targets, coverage', map region trust"})
    void aCountryWithoutAGridOfItsOwnHasAPageToo(String marts, String offered) {
        assertThat(offered(COMEXSTAT + "marts: [" + marts + "]")).isEqualTo(offered);
    }

    @Test
    void wordsThatLookLikeTagsStayWords() throws IOException {
        Path groups = Files.writeString(
                folder.resolve("groups.csv"),
                "group_code,group,region_code\nnear,</script><script>alert(1)</script><!--,42000\n");
        assertThat(offered(CUSTOMS + "region_groups: " + groups + "\nmarts: [region_groups, deliveries]"))
                .isEqualTo("trust");
        assertThat(PageTables.of(folder.resolve("out")).rows("region_groups"))
                .containsExactly(List.of("near", "</script><script>alert(1)</script><!--", "1"));
    }

    /** The views of the page, each looked at without a complaint of the browser's. */
    private String offered(String yaml) {
        JobRun job = JobRun.of(folder, yaml);
        try (Browser browser = Browser.start()) {
            job.run();
            AtlasViews views = new AtlasViews(
                    browser, job.output().resolve("current/atlas.html").toUri().toString());
            views.open("");
            for (String view : views.offered()) {
                views.turnTo(view);
                assertThat(views.text()).isNotBlank();
            }
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.ask("return document.querySelector('.confidential')"))
                    .isNull();
            return String.join(" ", views.offered());
        }
    }
}
