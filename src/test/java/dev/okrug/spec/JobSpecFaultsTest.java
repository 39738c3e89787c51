package dev.okrug.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobSpecFaultsTest {

    private static final KnownNames NAMES =
            new KnownNames(Set.of("ru", "br"), Set.of("okrug", "comtrade"), Set.of("region_monthly", "region_yearly"));

    private static final String SOUND = """
            job: sample
            viewpoint: { of: partner, partner: BY }
            inputs:
              - path: in/*.csv
                profile: okrug
                reporter: BY
                vintage: 2024-03-15
            output: out
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            misspelt key              | output: out         | ouput: out                       | 8: Unknown key ouput. Did you mean output?
            missing key               | output: out         | marts: all                       | 1: Missing key output. Add it: The folder
            key without value         | output: out         | output:                          | 8: Invalid output: no value. Expected: The folder
            duplicate key             | output: out         | output: out ⏎ job: other         | 9: Cannot take job twice: it stands on line 1 already.
            text for a number         | output: out         | output: out ⏎ keep_releases: ten | 9: Invalid keep_releases: ten. Expected: How many
            number out of range       | output: out         | output: out ⏎ keep_releases: 0   | 9: Invalid keep_releases: 0. Expected: How many
            octal number              | output: out         | output: out ⏎ keep_releases: 010 | 9: Invalid keep_releases: 010. Expected: How many
            name with capitals        | job: sample         | job: Sample                      | 1: Invalid job: Sample. Expected: The name
            misspelt side             | of: partner,        | of: partnr,                      | 2: Invalid of: partnr. Did you mean partner?
            no partner                | , partner: BY       |                                  | 2: Missing key partner:
            partner of a region's view| of: partner,        | of: region,                      | 2: Cannot take a partner where the viewpoint is the region's.
            misspelt profile          | profile: okrug      | profile: okrg                    | 5: Unknown profile okrg. Did you mean okrug?
            profile file is absent    | profile: okrug      | profile: no/such.yaml            | 5: Cannot find profile no/such.yaml
            misspelt reference        | output: out         | output: out ⏎ reference: rus     | 9: Unknown reference rus. Did you mean ru?
            nomenclature is absent    | output: out         | output: out ⏎ nomenclature: n.csv| 9: Cannot find nomenclature n.csv
            misspelt mart             | output: out         | output: out ⏎ marts: [region_yearli] | 9: Unknown mart region_yearli. Did you mean region_yearly?
            mart twice                | output: out         | output: out ⏎ marts: [region_yearly, region_yearly] | 9: Cannot publish the mart region_yearly twice
            to nobody knows where     | output: out         | output: out ⏎ publish: hudi      | 9: Invalid publish: hudi. Expected: Where releases go
            catalog with a dot        | output: out         | output: out ⏎ publish: { iceberg: { catalog: a.b } } | 9: Invalid catalog: a.b. Expected: The name under which
            neither all nor a list    | output: out         | output: out ⏎ marts: everything  | 9: Invalid marts: everything. Expected: What to publish
            no such day               | vintage: 2024-03-15 | vintage: 2023-02-29              | 7: Invalid vintage: 2023-02-29. There is no such day
            not a day                 | vintage: 2024-03-15 | vintage: March                   | 7: Invalid vintage: March. Expected: The day
            no vintage                | vintage: 2024-03-15 | source: other                    | 4: Missing key vintage: nothing says when in/*.csv was issued.
            vintage said twice        | in/*.csv            | in/{vintage}/*.csv               | 7: Cannot take vintage 2024-03-15: the path says it too
            misspelt placeholder      | in/*.csv            | in/{perod}.csv                   | 4: Invalid path: in/{perod}.csv. Unknown placeholder {perod}. Did you mean period?
            escape behind placeholder | in/*.csv            | in/{period}/../../x.csv          | 4: Invalid path: in/{period}/../../x.csv. Nothing may lead back
            wildcard over folders     | in/*.csv            | in/**/x.csv                      | 4: Invalid path: in/**/x.csv. Only *, ? and placeholders
            secret                    | reporter: BY        | reporter: BY ⏎     password: xyz | 7: Cannot take a secret from password
            password in an address    | in/*.csv            | s3a://k:xyz@bucket/*.csv         | 4: Cannot take user or password from the address in path
            password with a slash     | in/*.csv            | s3a://k:x/yz@bucket/*.csv        | 4: Cannot take user or password from the address in path
            secret in a wrong place   | job: sample         | job: { token: xyz }              | 1: Cannot take a secret from token
            a tag of a class          | output: out         | output: !!java.net.URL out       | 8: Cannot take the tag
            a tag of a map            | output: out         | output: !x { a: b }              | 8: Cannot take the tag
            nomenclature elsewhere    | output: out         | output: out ⏎ nomenclature: hdfs://n/n.csv | 9: Cannot read nomenclature hdfs://n/n.csv: it is no file on this machine.
            nomenclature is a device  | output: out         | output: out ⏎ nomenclature: /dev/zero | 9: Cannot read nomenclature /dev/zero: it is no file
            output in an input        | output: out         | output: in/out                   | 8: Cannot publish in in/out: it overlaps the folder of the input in/*.csv (line 4).
            input in the output       | output: out         | output: .                        | 8: Cannot publish in .: it overlaps
            unknown setting           | reporter: BY        | reporter: BY ⏎     settings: { value_unitt: USD } | 7: Unknown key value_unitt. Did you mean value_unit?
            unknown unit              | reporter: BY        | reporter: BY ⏎     settings: { value_unit: EUR } | 7: Invalid value_unit: EUR. Known: USD, thousand USD.
            unknown encoding          | reporter: BY        | reporter: BY ⏎     settings: { encoding: utf-99 } | 7: Unknown encoding utf-99.
            percentage without sign   | output: out         | output: out ⏎ gates: { rejected_value: 0.5 } | 9: Invalid rejected_value: 0.5. Expected: The largest share
            more than everything      | output: out         | output: out ⏎ gates: { rejected_value: 101% } | 9: Invalid rejected_value: 101%. Expected: a percentage from 0% to 100%.
            a fall of nothing         | output: out         | output: out ⏎ signals: { fall: 0.0% } | 9: Invalid fall: 0.0%. Expected: The least fall
            a fall of more than all   | output: out         | output: out ⏎ signals: { fall: 100.1% } | 9: Invalid fall: 100.1%. Expected: The least fall
            a fall without sign       | output: out         | output: out ⏎ signals: { fall: 15 }  | 9: Invalid fall: 15. Expected: The least fall
            a streak of one year      | output: out         | output: out ⏎ signals: { streak_years: 1 } | 9: Invalid streak_years: 1. Expected: The least number
            a record against nothing  | output: out         | output: out ⏎ signals: { record_years: 0 } | 9: Invalid record_years: 0. Expected: The least number
            misspelt signal           | output: out         | output: out ⏎ signals: { fal: 15% }  | 9: Unknown key fal. Did you mean fall?
            periods reversed          | output: out         | output: out ⏎ periods: { from: 2024, to: 2023-12 } | 9: Invalid to: 2023-12. It is before from, 2024.
            reporter of no input      | output: out         | output: out ⏎ primary_reporter: RU | 9: Unknown primary_reporter RU: no input is of it.
            alias                     | output: out         | output: &o out ⏎ job: *o         | 9: Cannot follow the alias *o
            broken YAML               | output: out         | output: [out                     | Cannot read the YAML
            second document           | output: out         | output: out ⏎ --- ⏎ job: x       | Cannot read a second YAML document
            """)
    void each_problem_is_told_with_its_line_and_what_to_do(String why, String said, String instead, String expected)
            throws IOException {
        String text = SOUND.replace(said, instead == null ? "" : instead.replace(" ⏎ ", "\n"));

        assertThat(refusal(text)).as(why).contains(expected);
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_file() throws IOException {
        String text = SOUND.replace("job: sample", "job: Sample")
                .replace("okrug", "okrg")
                .replace("output", "ouput");

        assertThat(refusal(text))
                .startsWith("Cannot use job.yaml: 4 problems.")
                .containsSubsequence(
                        ":1: Invalid job", ":1: Missing key output", ":5: Unknown profile", ":8: Unknown key ouput");
    }

    @Test
    void two_reporters_need_a_primary_one() throws IOException {
        String text = SOUND.replace(
                "output: out", "  - { path: x/*.csv, profile: okrug, reporter: RU, vintage: 2024-01-01 }\noutput: out");

        assertThat(refusal(text)).contains(":3: Missing key primary_reporter: the inputs are of BY, RU.");
    }

    @Test
    void a_secret_is_not_echoed() throws IOException {
        assertThat(refusal(SOUND.replace("output: out", "output: out\naccess-key: hunter2")))
                .contains(":9: Cannot take a secret from access-key")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job: { password: hunter2 }",
                "output: [{ token: hunter2 }]",
                "output: hdfs://me:hunter2@name/in",
                "output: s3a://me:hun/hunter2@bucket",
                "marts: [ https://me:hunter2@host ]"
            })
    void nor_is_it_quoted_by_any_other_sentence(String line) throws IOException {
        assertThat(refusal(SOUND.replaceFirst("(?m)^" + line.replaceAll(":.*", "") + ":.*$", "") + line + "\n"))
                .contains("Cannot take")
                .doesNotContain("hunter2");
    }

    @Test
    void an_output_that_a_link_leads_into_an_input_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.createSymbolicLink(folder.resolve("away"), folder.resolve("in/deep"));

        assertThat(refusal(SOUND.replace("in/*.csv", folder + "/in/*.csv")
                        .replace("output: out", "output: " + folder + "/away/out")))
                .contains(":8: Cannot publish in away/out: it overlaps the folder of the input in/*.csv (line 4).");
    }

    @Test
    void an_output_beside_an_input_that_is_one_file_is_none_in_the_input() throws IOException {
        String besideOneFile = SOUND.replace("in/*.csv", "in/a.csv").replace("output: out", "output: in/");
        assertThat(refusal(besideOneFile)).contains(":8: Cannot publish in in/: it overlaps");
        assertThat(refusal(besideOneFile.replace("output: in/", "output: in/out") + "x: 1\n"))
                .contains("Unknown key x")
                .doesNotContain("overlaps");
    }

    @Test
    void an_input_that_a_link_leads_into_the_output_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("out/store"));
        Files.createSymbolicLink(folder.resolve("in"), folder.resolve("out/store"));

        assertThat(refusal(SOUND.replace("in/*.csv", folder + "/in/*.csv")
                        .replace("output: out", "output: " + folder + "/out")))
                .contains(":8: Cannot publish in out: it overlaps the folder of the input in/*.csv (line 4).");
    }

    @Test
    void what_is_no_map_is_refused() throws IOException {
        assertThat(refusal("- a\n- b\n")).contains(":1: Cannot find any key");
        assertThat(refusal("")).contains(":1: Cannot find any key");
    }

    @Test
    void a_spec_that_is_not_utf_8_is_refused() throws IOException {
        assertThat(refusal("job: \u00fc".getBytes(StandardCharsets.ISO_8859_1))).contains("it is not UTF-8");
    }

    @Test
    void a_spec_larger_than_a_person_writes_is_refused() throws IOException {
        assertThat(refusal(new byte[1_000_001])).contains("1000001 bytes are more than a job spec may have");
    }

    @Test
    void a_spec_that_is_not_there_is_refused() {
        assertThat(refusal(folder.resolve("none.yaml"))).contains("none.yaml: no such file");
    }

    private String refusal(String text) throws IOException {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve("job.yaml"), bytes));
    }

    private String refusal(Path file) {
        Fault fault = catchThrowableOfType(Fault.class, () -> JobSpec.read(file, NAMES));
        assertThat(fault).as("the spec is refused").isNotNull();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC);
        return fault.getMessage().replace(folder + "/", "");
    }
}
