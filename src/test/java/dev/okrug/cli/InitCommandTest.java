package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.StartFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    private static final String TABLE = """
            Субъект;Год;Направление;Стоимость
            Липецкая область;2022;Вывоз;100,50
            """;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private String table;

    @BeforeEach
    void startThere() throws IOException {
        System.setProperty(StartFolder.PROPERTY, folder.toString());
        table = Files.writeString(folder.resolve("trade.csv"), TABLE).toString();
    }

    @AfterEach
    void startElsewhere() {
        System.clearProperty(StartFolder.PROPERTY);
    }

    private int init(String... arguments) {
        PrintWriter writer = new PrintWriter(said, true);
        return new Main(writer, writer, new Interruption())
                .execute(Stream.concat(Stream.of("init"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void theDraftStandsInTheFolderWhereTheCommandWasStarted() {
        assertThat(init(table)).as(said.toString()).isZero();
        assertThat(folder.resolve("trade.yaml")).content().contains("profile: trade-profile.yaml");
        assertThat(folder.resolve("trade-profile.yaml")).content().contains("value: ['Стоимость']");
        assertThat(said.toString()).contains("drafted trade.yaml and trade-profile.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trade.yaml", "trade-profile.yaml"})
    void whatIsThereAlreadyIsReplacedByForceOnly(String file) throws IOException {
        Path mine = Files.writeString(folder.resolve(file), "mine");

        assertThat(init(table)).isEqualTo(2);
        assertThat(said.toString()).contains("Cannot write " + file, "--force");
        assertThat(mine).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".yaml") && !path.equals(mine));

        assertThat(init(table, "--force")).isZero();
        assertThat(mine).content().contains("trade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../elsewhere", "a b", "", "Ä"})
    void underANameThatNoJobMayHaveNothingIsWritten(String name) {
        assertThat(init(table, "--job", name)).isEqualTo(2);
        assertThat(said.toString()).contains("Cannot call a job " + name);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".yaml"));
    }
}
