package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A job whose deliveries name traders. */
class DisclosureJobTest {

    /** One trader alone has the milk of Krasnoyarsk Krai, and a value that stands nowhere else. */
    private static final String DELIVERY = """
            region,period,flow,commodity,partner,value_usd,trader_id,trader_name
            01000,2022,export,8701,BY,1000.00,T1,First
            01000,2022,export,8701,BY,1000.00,T2,Second
            01000,2022,export,8701,BY,1000.00,T3,Third
            01000,2022,export,8701,BY,1000.00,T4,Fourth
            01000,2022,export,0402,BY,900.00,T1,First
            01000,2022,export,0402,BY,900.00,T2,Second
            01000,2022,export,0402,BY,900.00,T3,Third
            04000,2022,export,8701,BY,950.00,T2,Second
            04000,2022,export,8701,BY,950.00,T3,Third
            04000,2022,export,8701,BY,950.00,T4,Fourth
            04000,2022,export,0402,BY,1717.17,T9,The only one
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void deliver() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/a.csv"), DELIVERY);
    }

    private JobRun job(String disclosure) {
        return JobRun.of(folder, """
                job: named
                viewpoint: { of: partner, partner: BY }
                inputs:
                  - { path: "%s/data/*", profile: okrug, reporter: BY, vintage: 2023-01-01 }
                %s
                """.formatted(folder, disclosure));
    }

    private static JsonNode manifest(JobRun job) throws IOException {
        return JsonMapper.shared().readTree(job.output().resolve("current/manifest.json"));
    }

    @Test
    void whoSaysNothingIsRefusedBeforeAnythingIsPublished() {
        JobRun job = job("");
        assertThatThrownBy(job::run)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC))
                .hasMessageContaining("data/a.csv")
                .hasMessageContaining("disclosure: {}")
                .hasMessageContaining("disclosure: none");
        assertThat(job.output().resolve("current")).doesNotExist();
    }

    @Test
    void whoPublishesEverythingPublishesItAsConfidential() throws IOException {
        JobRun job = job("disclosure: none");
        assertThat(job.run().line()).endsWith(", confidential");
        assertThat(manifest(job).at("/facts/confidential").asBoolean()).isTrue();
        assertThat(
                        job.tables()
                                .number(
                                        "select coalesce(exports_usd, imports_usd) from region_yearly where region_code = '04000'"))
                .isEqualTo(4567.17);
        assertThat(job.tables()
                        .number("select sum(value_usd) from traders_yearly where commodity = '0402'"
                                + " and scope_code = '04000'"))
                .isEqualTo(1717.17);
    }

    @Test
    void ofWhatIsHiddenNoFileOfTheReleaseHasTheFigure() throws IOException {
        JobRun job = job("disclosure: {}");
        assertThat(job.run().line()).contains(", without ").endsWith(" tables that would expose traders");

        assertThat(job.tables()
                        .cells("select value_usd, traders, status from traders_yearly"
                                + " where commodity = '0402' and scope_code = '04000'"))
                .containsExactly(List.of("-", "-", "SUPPRESSED_PRIMARY"));
        assertThat(job.tables().number("select count(*) from traders_yearly where status = 'OK'"))
                .isPositive();
        try (Stream<Path> files = Files.walk(job.output().resolve("current").toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("1717.17", "171717", "The only one");
            }
        }
        JsonNode disclosure = manifest(job).at("/facts/disclosure");
        assertThat(disclosure.at("/rules/threshold").asInt()).isEqualTo(3);
        assertThat(disclosure.at("/cells/SUPPRESSED_PRIMARY").asInt()).isPositive();
        assertThat(disclosure.get("left_out").valueStream().map(JsonNode::asString))
                .contains("region_yearly", "rejections", "deliveries", "coverage");
    }

    @Test
    void whatHasNoTradersNeedsNoWord() throws IOException {
        Files.writeString(
                folder.resolve("data/a.csv"),
                DELIVERY.lines()
                        .map(line -> line.substring(0, line.lastIndexOf(',', line.lastIndexOf(',') - 1)))
                        .reduce("", (text, line) -> text + line + "\n"));
        JobRun job = job("");
        assertThat(job.run().line()).doesNotContain("confidential", "without");
        assertThat(manifest(job).at("/facts").has("disclosure")).isFalse();
        assertThat(List.of(job.tables().number("select count(*) from traders_yearly")))
                .containsExactly(0.0);
    }
}
