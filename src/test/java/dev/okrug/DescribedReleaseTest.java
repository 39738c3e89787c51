package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Digest;
import dev.okrug.release.PublishedTable;
import dev.okrug.testing.Schemas;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What lies beside the tables of the sample release says of them what they are. */
class DescribedReleaseTest extends SparkTest {

    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*)</style>");

    @Test
    void theDataPackageIsOneByTheStandard() throws IOException {
        Schemas.assertValid("datapackage-2.0", dataPackage());
    }

    @Test
    void everyTableIsAResourceWithTheBytesAndTheDigestOfItsFile() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode resource : dataPackage().get("resources")) {
            byte[] content =
                    Files.readAllBytes(current().resolve(resource.get("path").asString()));
            names.add(resource.get("name").asString());
            assertThat(resource.get("bytes").asLong()).isEqualTo(content.length);
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Digest.of(content));
        }
        assertThat(names).containsExactlyElementsOf(tables());
    }

    @Test
    void everyColumnOfAFileHasItsSentenceWhereSparkLooksForComments() throws IOException {
        Dataset<Row> table =
                spark().read().parquet(current().resolve("region_yearly").toString());
        assertThat(table.schema().fields())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.getComment().get())
                        .isEqualTo(SampleRelease.tables()
                                .value("select sentence from data_dictionary where \"table\" = 'region_yearly'"
                                        + " and field = '" + column.name() + "'")));
    }

    @Test
    void everyForeignKeyHolds() throws IOException {
        int proven = 0;
        for (JsonNode resource : dataPackage().get("resources")) {
            for (JsonNode key : resource.get("schema").path("foreignKeys")) {
                String column = key.at("/fields/0").asString();
                String other = key.at("/reference/resource").asString();
                assertThat(SampleRelease.tables()
                                .number("select count(*) from "
                                        + resource.get("name").asString() + " anti join " + other + " using (" + column
                                        + ")"))
                        .as(key.toString())
                        .isZero();
                proven++;
            }
        }
        assertThat(proven).isEqualTo(15);
    }

    @Test
    void theDataContractIsOneByTheStandard() throws IOException {
        Schemas.assertValid("odcs-3.1", dataContract());
    }

    @Test
    void theContractPromisesNoQualityThatTheTablesLack() throws IOException {
        for (JsonNode table : dataContract().get("schema")) {
            String name = table.get("name").asString();
            String key = String.join(
                    ", ",
                    table.at("/quality/0/arguments/properties")
                            .valueStream()
                            .map(column -> '"' + column.asString() + '"')
                            .toList());
            SampleRelease.tables()
                    .assertRows(
                            "select count(*) as rows, count(distinct (" + key + ")) as keys from " + name,
                            "rows | keys\n" + table.at("/quality/1/mustBe") + " | " + table.at("/quality/1/mustBe"));
        }
    }

    @Test
    void theContractTypesColumnsAsTheFilesDo() throws IOException {
        JsonNode monthly = dataContract()
                .get("schema")
                .valueStream()
                .filter(table -> table.get("name").asString().equals("region_monthly"))
                .findFirst()
                .orElseThrow();
        assertThat(monthly.get("properties")
                        .valueStream()
                        .map(column -> column.get("name").asString()))
                .containsExactlyElementsOf(
                        SampleRelease.tables().cells("select column_name from (describe region_monthly)").stream()
                                .map(row -> row.get(0))
                                .toList());
    }

    @Test
    void thePageAllowsItsOwnStyleAndNothingElse() throws IOException {
        String style = STYLE.matcher(page())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.of(style)));

        assertThat(page())
                .contains("content=\"default-src 'none'; style-src 'sha256-" + digest + "'\"")
                .doesNotContain("<script", "style=\"", "src=\"", "://");
    }

    @Test
    void thePageTellsOfEveryTableAndColumn() throws IOException {
        for (PublishedTable table : SampleRelease.published().manifest().tables()) {
            String page = page();
            int begin = page.indexOf("<section id=\"" + table.name() + "\">");
            assertThat(begin).as(table.name()).isPositive();
            String section = page.substring(begin, page.indexOf("</section>", begin));
            table.fields().forEach(field -> assertThat(section).contains(">" + field.name() + "</th>"));
        }
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() throws IOException {
        Set<String> anchors = groups(" id=\"([^\"]+)\"");

        assertThat(groups(" href=\"#([^\"]+)\"")).isSubsetOf(anchors).containsAll(tables());
    }

    private static Set<String> groups(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> tables() {
        return SampleRelease.published().manifest().tables().stream()
                .map(PublishedTable::name)
                .toList();
    }

    private static Path current() {
        return SampleRelease.output().resolve("current");
    }

    private static JsonNode dataPackage() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(current().resolve("datapackage.json")));
    }

    private static JsonNode dataContract() throws IOException {
        return new YAMLMapper().readTree(Files.readAllBytes(current().resolve("datacontract.yaml")));
    }

    private static String page() throws IOException {
        return Files.readString(current().resolve("contracts.html"), StandardCharsets.UTF_8);
    }
}
