package dev.okrug.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartFolderTest {

    @AfterEach
    void forget() {
        System.clearProperty(StartFolder.PROPERTY);
    }

    @Test
    void relativePathsBeginWhereThisProcessWasStarted() {
        assertThat(StartFolder.resolve("data/a.csv"))
                .isEqualTo(Path.of("data/a.csv").toAbsolutePath());
    }

    @Test
    void relativePathsBeginWhereTheLauncherSaysThatItWasStarted() {
        System.setProperty(StartFolder.PROPERTY, "/shared/trade");

        assertThat(StartFolder.resolve("data/a.csv")).isEqualTo(Path.of("/shared/trade/data/a.csv"));
        assertThat(StartFolder.resolve("/elsewhere/a.csv")).isEqualTo(Path.of("/elsewhere/a.csv"));
    }

    @Test
    void aFolderThatIsRelativeItselfBeginsWhereThisProcessWasStarted() {
        System.setProperty(StartFolder.PROPERTY, ".");

        assertThat(StartFolder.resolve("a.csv").normalize())
                .isEqualTo(Path.of("a.csv").toAbsolutePath());
    }
}
