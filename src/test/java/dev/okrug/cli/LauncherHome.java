package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher, in a folder of its own, with a Java and a spark-submit that only tell what they are given. */
record LauncherHome(Path temp, Path folder, Map<String, String> environment) {

    static final String TELLS_ARGUMENTS = "echo \"$0\" | sed 's|.*/|ran |'\nprintf '[%s]\\n' \"$@\"\n";

    /** What a launch came to: the lines on standard output, the text on standard error. */
    record Ran(int exitCode, List<String> said, String complained) {

        void assertRefused(String... sentences) {
            assertThat(exitCode).isEqualTo(2);
            assertThat(complained).contains(sentences);
            assertThat(said).isEmpty();
        }
    }

    static LauncherHome in(Path temp) throws IOException {
        Path folder = temp.resolve("home of okrug");
        Files.createDirectories(folder.resolve("jobs"));
        Files.createDirectories(folder.resolve("target/lib"));
        Files.copy(Path.of("jobs/okrug"), folder.resolve("jobs/okrug"));
        for (String file : List.of("jobs/jvm.options", "target/okrug.jar", "target/lib/b.jar", "target/lib/a.jar")) {
            Files.writeString(folder.resolve(file), "");
        }
        LauncherHome home = new LauncherHome(temp, folder, new HashMap<>());
        home.executable("jdk/bin/java", TELLS_ARGUMENTS);
        home.java("17.0.9");
        home.executable("spark/bin/spark-submit", TELLS_ARGUMENTS);
        home.set("JAVA_HOME", temp.resolve("jdk").toString());
        home.set("OKRUG_ARCHIVE", "off");
        return home;
    }

    void java(String version) throws IOException {
        Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void onPath(String folderOfTools) {
        set("PATH", temp.resolve(folderOfTools) + ":" + System.getenv("PATH"));
    }

    void executable(String path, String script) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void makeJarOld() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("target/okrug.jar"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    Ran okrug(String... arguments) throws IOException, InterruptedException {
        return launch(folder.resolve("jobs/okrug"), arguments);
    }

    Ran launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeAll(List.of("SPARK_HOME", "OKRUG_HEAP", "OKRUG_ARCHIVE", "OKRUG_QUICK"));
        builder.environment().putAll(environment);
        Path said = Files.createTempFile(temp, "said", "");
        Path complained = Files.createTempFile(temp, "complained", "");
        Process process = builder.directory(temp.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("the launcher ends")
                .isTrue();
        return new Ran(process.exitValue(), Files.readAllLines(said), Files.readString(complained));
    }
}
