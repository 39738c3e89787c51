package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process of this test that answers in lines; it ends with the test, whatever happens. */
final class Child implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 600;

    private final Process process;
    private final PrintWriter ear;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Path complaints;

    private Child(Process process, Path complaints) {
        this.process = process;
        this.complaints = complaints;
        this.ear = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread listener = new Thread(this::listen, "listener");
        listener.setDaemon(true);
        listener.start();
    }

    /** A main class of the test's class path; its complaints go to a file of the folder. */
    static Child java(Path folder, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jobs/jvm.options",
                "-XX:-UseParallelGC",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return start(folder, command, builder -> {});
    }

    static Child start(Path folder, List<String> command, Consumer<ProcessBuilder> changes) {
        try {
            Path complaints = Files.createTempFile(folder, "complaints", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
            changes.accept(builder);
            return new Child(builder.start(), complaints);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void listen() {
        try (BufferedReader mouth =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            mouth.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException ended) {
            said.add("ended: " + ended.getMessage());
        }
    }

    /** As other processes name it. */
    String name() {
        return "process " + process.pid();
    }

    Process process() {
        return process;
    }

    void tell(String line) {
        ear.println(line);
    }

    /** The next line that it says. */
    String answer() throws InterruptedException {
        String line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(line).as("an answer; it complains: %s", complaints()).isNotNull();
        return line;
    }

    /** What it says to a line. */
    String ask(String line) throws InterruptedException {
        tell(line);
        return answer();
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("it ends; it complains: %s", complaints())
                .isTrue();
        return process.exitValue();
    }

    /** Everything that it said and nobody has asked for. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        said.drainTo(rest);
        return rest;
    }

    String complaints() {
        try {
            return Files.readString(complaints);
        } catch (IOException unreadable) {
            return unreadable.getMessage();
        }
    }

    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start();
        assertThat(kill.waitFor()).isZero();
    }

    /** At once and without its consent. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        List<ProcessHandle> offspring = process.descendants().toList();
        // The parent first, so that it begins no others.
        process.destroyForcibly();
        offspring.forEach(ProcessHandle::destroyForcibly);
    }
}
