package dev.okrug.reference;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import dev.okrug.contract.StartFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a pack, verbatim; what the pack does not bring is taken from the common files.
 *
 * @param contents by file name, sorted
 */
record PackFiles(String name, Map<String, byte[]> contents) {

    private static final String ROOT = "/reference/";
    private static final List<String> OF_THE_PACK = List.of(
            "ambiguous_names.csv",
            "district_membership.csv",
            "districts.csv",
            "pack.csv",
            "partner_codes.csv",
            "regions.csv");
    private static final List<String> COMMON = List.of(
            "chapters.csv", "headings.csv", "hs_changes.csv", "hs_editions.csv", "partners.csv", "sections.csv");

    private interface Source {
        Optional<byte[]> file(String name) throws IOException;
    }

    static PackFiles of(String nameOrFolder) {
        try {
            if (builtIn().contains(nameOrFolder)) {
                return of(nameOrFolder, file -> resource(nameOrFolder + "/" + file));
            }
            Path folder = folder(nameOrFolder);
            return of(nameOrFolder, file -> inFolder(folder, file));
        } catch (IOException e) {
            throw Fault.storage(
                    "Cannot read reference pack " + nameOrFolder + ": " + e.getMessage() + ". Check the disk.", e);
        }
    }

    /** A file that all packs have in common and none may replace. */
    static PackFiles common(String file) {
        try {
            return new PackFiles(
                    "common", Map.of(file, resource("common/" + file).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " in this jar", e);
        }
    }

    static List<String> builtIn() {
        try {
            String list = new String(resource("packs.csv").orElseThrow(), StandardCharsets.UTF_8);
            return list.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the reference packs in this jar", e);
        }
    }

    /** Names and content of every file that a screening depends on. */
    String digest() {
        Digest digest = Digest.empty();
        contents.forEach((file, content) ->
                digest.add(file + " " + content.length + "\n").add(content));
        return digest.hex();
    }

    private static PackFiles of(String name, Source pack) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String file : OF_THE_PACK) {
            pack.file(file).ifPresent(content -> contents.put(file, content));
        }
        for (String file : COMMON) {
            Optional<byte[]> own = pack.file(file);
            contents.put(
                    file,
                    own.isPresent() ? own.get() : resource("common/" + file).orElseThrow());
        }
        return new PackFiles(name, contents);
    }

    private static Path folder(String name) {
        Path folder = StartFolder.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw Fault.spec("Cannot load reference pack " + name + ": it is neither a folder nor built in. "
                    + "Name a folder of CSV files or one of " + builtIn() + ".");
        }
        return folder;
    }

    private static Optional<byte[]> inFolder(Path folder, String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    private static Optional<byte[]> resource(String path) throws IOException {
        try (InputStream in = PackFiles.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
