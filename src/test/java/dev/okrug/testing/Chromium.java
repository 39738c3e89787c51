package dev.okrug.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser without a window, in which a page is opened as a person would see it. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** No sandbox, since root has none; and no talk with the world beyond the page. */
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int LONGEST_MILLIS = 60_000;

    private Chromium() {}

    /** Where it is, if this machine has it. */
    public static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What a page has become once it has loaded all that it asks for. */
    public static String opened(URI page) {
        try {
            Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target/browsers")), "profile")
                    .toAbsolutePath();
            List<String> command =
                    new ArrayList<>(List.of(installed().orElseThrow().toString()));
            command.addAll(OPTIONS);
            command.add("--user-data-dir=" + profile);
            command.add("--virtual-time-budget=" + LONGEST_MILLIS);
            command.add("--dump-dom");
            command.add(page.toString());
            return Answer.of(command);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
