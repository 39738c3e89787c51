package dev.okrug.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the manifests for Kubernetes to the schemas of the operators, to the image and to the claim. */
class ManifestsTest {

    private static final Path FOLDER = Path.of("jobs/kubernetes");

    @ParameterizedTest
    @ValueSource(strings = {"spark-operator", "spark-kubernetes-operator"})
    void aManifestFitsTheSchemaOfItsOperator(String operator) throws IOException {
        assertThat(problems(operator, manifest(operator))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spark-operator, /spec/driver, memory, 4 GB",
        "spark-operator, /spec/driver, volumeMount, okrug",
        "spark-operator, /spec, type, Jar",
        "spark-kubernetes-operator, /spec, driverArguments, run",
        "spark-kubernetes-operator, /spec/applicationTolerations/restartConfig, restartPolicy, Sometimes"
    })
    void aSlipOfThePenWouldBeSeen(String operator, String place, String key, String value) throws IOException {
        JsonNode manifest = manifest(operator);
        ((ObjectNode) manifest.at(place)).put(key, value);

        assertThat(problems(operator, manifest)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark-operator", "spark-kubernetes-operator"})
    void aManifestRunsTheJarWhereTheImageHasItWithTheSparkOfTheBuild(String operator) throws IOException {
        String manifest = Files.readString(FOLDER.resolve(operator + ".yaml"));
        String image = Files.readString(FOLDER.resolve("Dockerfile"));
        String build = Files.readString(Path.of("pom.xml"));

        assertThat(manifest).contains("local://" + said("COPY .* target/okrug.jar (\\S+)", image));
        assertThat(manifest)
                .contains(said("-t (okrug:\\S+)", image))
                .contains(said("<mainClass>([^<]+)</mainClass>", build));
        String spark = said("<spark.version>([^<]+)</spark.version>", build);
        assertThat(manifest).contains("sparkVersion: " + spark);
        assertThat(image).contains("apache/spark:" + spark + "-scala2.13-java17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark-operator", "spark-kubernetes-operator"})
    void relativePathsBeginWhereTheClaimIsMounted(String operator) throws IOException {
        JsonNode claim = Yaml.read(FOLDER.resolve("storage.yaml"));
        String manifest = manifest(operator).toString();

        assertThat(claim.at("/kind").asString()).isEqualTo("PersistentVolumeClaim");
        assertThat(claim.at("/spec/accessModes/0").asString()).isEqualTo("ReadWriteMany");
        assertThat(manifest)
                .contains("claimName\":\"" + claim.at("/metadata/name").asString() + "\"");
        String folder = said("\"spark.hadoop.okrug.folder\":\"([^\"]+)\"", manifest);
        assertThat(Pattern.compile("(mountPath|mount.path)\":\"([^\"]+)")
                        .matcher(manifest)
                        .results()
                        .map(mount -> mount.group(2)))
                .containsExactly(folder, folder);
    }

    @Test
    void theImageIsBuiltFromNothingButTheJar() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("Dockerfile.dockerignore")))
                .containsExactly("*", "!target/okrug.jar");
    }

    private static JsonNode manifest(String operator) throws IOException {
        return Yaml.read(FOLDER.resolve(operator + ".yaml"));
    }

    private static List<String> problems(String operator, JsonNode manifest) throws IOException {
        Path file = Path.of("src/test/resources/kubernetes", operator + ".schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().readTree(Files.readString(file)));
        return schema.validate(manifest).stream().map(Object::toString).toList();
    }

    private static String said(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
