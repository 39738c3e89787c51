package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {

    @TempDir
    private Path temp;

    private LauncherHome home;

    @BeforeEach
    void install() throws IOException {
        home = LauncherHome.in(temp);
    }

    @Test
    void it_builds_where_a_source_is_newer_and_says_so() throws Exception {
        sources("touch target/okrug.jar\n" + LauncherHome.TELLS_ARGUMENTS);

        LauncherHome.Ran first = home.okrug("run", "j.yaml");
        LauncherHome.Ran second = home.okrug("run", "j.yaml");

        assertThat(first.complained())
                .contains("okrug: building target/okrug.jar", "[-q]\n[-B]\n[-DskipTests]\n[package]");
        assertThat(first.said()).startsWith("ran java");
        assertThat(second.complained()).isEmpty();
    }

    @Test
    void a_build_that_fails_ends_with_2() throws Exception {
        sources("exit 1\n");

        home.okrug("run", "j.yaml").assertRefused("Cannot build " + home.folder() + "/target/okrug.jar");
    }

    @Test
    void the_archive_of_classes_is_made_once_and_used_from_then_on() throws Exception {
        archiving("true");

        assertThat(home.okrug("validate", "j.yaml").said()).doesNotContain(useOfArchive());
        assertThat(home.okrug("run", "j.yaml").complained()).contains("preparing a faster start");
        LauncherHome.Ran second = home.okrug("run", "j.yaml");

        assertThat(second.said()).contains(useOfArchive());
        assertThat(second.complained()).isEmpty();
        assertThat(home.okrug("validate", "j.yaml").said()).contains(useOfArchive());
    }

    @Test
    void an_archive_that_cannot_be_made_is_done_without() throws Exception {
        archiving("false");
        home.okrug("run", "j.yaml");

        LauncherHome.Ran second = home.okrug("run", "j.yaml");

        assertThat(second.said()).startsWith("ran java").doesNotContain(useOfArchive());
        assertThat(second.complained()).isEmpty();
    }

    @Test
    void an_archive_that_was_cut_is_made_anew() throws Exception {
        archiving("true");
        home.okrug("run", "j.yaml");
        Files.writeString(home.folder().resolve("target/okrug.jsa"), "ar");

        assertThat(home.okrug("validate", "j.yaml").said()).doesNotContain(useOfArchive());
        assertThat(home.okrug("run", "j.yaml").complained()).contains("preparing a faster start");
    }

    private String useOfArchive() {
        return "[-XX:SharedArchiveFile=" + home.folder() + "/target/okrug.jsa]";
    }

    /** A Java that writes an archive where it is told to, and then ends as told. */
    private void archiving(String ending) throws IOException {
        home.set("OKRUG_ARCHIVE", "");
        home.makeJarOld();
        home.executable(
                "jdk/bin/java",
                "for a; do case $a in -XX:ArchiveClassesAtExit=*) echo archive >\"${a#*=}\"; " + ending
                        + "; exit ;; esac; done\n" + LauncherHome.TELLS_ARGUMENTS);
    }

    /** Sources newer than what was built, and a Maven. */
    private void sources(String maven) throws IOException {
        home.executable("tools/mvn", maven);
        home.onPath("tools");
        home.makeJarOld();
        Files.createDirectories(home.folder().resolve("src/main"));
        Files.writeString(home.folder().resolve("pom.xml"), "");
    }
}
