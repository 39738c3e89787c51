package dev.okrug.spec;

import dev.okrug.contract.Fault;
import dev.okrug.contract.StartFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files of an input on this machine, in the order of their paths, without any file system but its own. */
public final class InputFiles {

    private InputFiles() {}

    /** Whether the input lies on this machine, so that its files can be found here. */
    public static boolean isLocal(InputSpec input) {
        return Location.of(input.pattern().folder()).local().isPresent();
    }

    /**
     * The files of a local input, at least one.
     *
     * @throws Fault of kind INPUT where none matches, or where a path does not hold what its placeholders stand for
     */
    public static List<InputFile> of(InputSpec input) {
        PathPattern pattern = input.pattern();
        List<Path> found = List.of(Location.of(pattern.folder()).local().orElseThrow());
        for (PathPart level : pattern.levels()) {
            found = found.stream().flatMap(folder -> matching(folder, level)).toList();
        }
        List<InputFile> files = found.stream()
                .filter(Files::isRegularFile)
                .map(file -> inside(file, pattern))
                .flatMap(file -> described(file, asNamed(file, pattern), input).stream())
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
        if (files.isEmpty()) {
            throw nothing(input, found);
        }
        return files;
    }

    /** What a path, local or not, says about a file of the input; empty where the path does not match. */
    public static Optional<InputFile> described(String path, long bytes, InputSpec input) {
        return input.pattern().values(path).map(values -> {
            LocalDate vintage = input.vintage().orElseGet(() -> vintage(values.get("vintage"), path));
            values.remove("vintage");
            Map<String, String> settings = new TreeMap<>(input.settings());
            settings.putAll(values);
            return new InputFile(path, bytes, vintage, settings);
        });
    }

    /** Relative where the spec is, so that what is published does not depend on where the project lies. */
    private static Path asNamed(Path file, PathPattern pattern) {
        boolean absolute = pattern.folder().startsWith("/") || pattern.folder().contains(":");
        return absolute ? file : StartFolder.path().relativize(file.toAbsolutePath());
    }

    private static Optional<InputFile> described(Path file, Path name, InputSpec input) {
        try {
            return described(name.toString(), Files.size(file), input);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Stream<Path> matching(Path folder, PathPart level) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(entry -> level.matches(entry.getFileName().toString()))
                    .map(InputFiles::there)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static Path there(Path entry) {
        if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
            throw Fault.input("Cannot read " + entry
                    + ": it is a link to what is not there. Deliver the file, or remove" + " the link.");
        }
        return entry;
    }

    /** Who delivers files is not to choose which others of this machine are read; a file that the job names alone is chosen. */
    private static Path inside(Path file, PathPattern pattern) {
        Path folder = Location.of(pattern.folder()).local().orElseThrow();
        try {
            Path real = file.toRealPath();
            if (!pattern.namesOneFile() && !real.startsWith(folder.toRealPath())) {
                throw Fault.input(
                        "Cannot read " + file + ": a link leads from there to " + real + ", outside of " + folder
                                + ", the folder that the job names. Deliver the file itself, or name its folder in an input.");
            }
            return file;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static LocalDate vintage(String text, String path) {
        if (!VintageCheck.isDate(text)) {
            throw Fault.input("Cannot tell the vintage of " + path + ": " + text
                    + " stands in place of {vintage} and is" + " no day. Rename it to a day such as 2024-03-15.");
        }
        return LocalDate.parse(text);
    }

    private static Fault nothing(InputSpec input, List<Path> found) {
        String advice = found.stream().anyMatch(Files::isDirectory)
                ? "It is a folder; add /* to read the files in it."
                : "Correct the path or deliver the files; paths are relative to the current folder.";
        return Fault.input("Cannot find any delivery of the input " + input.path() + ". " + advice);
    }

    private static Fault unreadable(Path path, IOException cause) {
        return new Fault(
                Fault.Kind.INPUT,
                "Cannot look at " + path + ": " + cause.getMessage() + ". Check that it may be read.",
                cause);
    }
}
