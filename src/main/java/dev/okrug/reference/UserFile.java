package dev.okrug.reference;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import dev.okrug.contract.StartFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A CSV file that a job names beside its reference pack. */
final class UserFile {

    private final String what;
    private final String path;
    private final String name;
    private final byte[] content;

    private UserFile(String what, String path, byte[] content) {
        this.what = what;
        this.path = path;
        this.name = String.valueOf(Path.of(path).getFileName());
        this.content = content;
    }

    /**
     * Reads a file.
     *
     * @param what it is, for messages
     * @throws Fault of kind INPUT where it cannot be read
     */
    static UserFile open(String what, String path) {
        try {
            return new UserFile(what, path, Files.readAllBytes(StartFolder.resolve(path)));
        } catch (IOException e) {
            throw new Fault(Fault.Kind.INPUT, "Cannot read " + what + " " + path + ": " + e + ". Check the path.", e);
        }
    }

    CsvTable table(Problems problems) {
        return CsvTable.parse(name, content, problems);
    }

    /** The rows of a table that needs some columns; what is wrong with it is added to the problems. */
    List<CsvRow> rows(Problems problems, String... needed) {
        return new PackTables(new PackFiles(path, Map.of(name, content)), problems).rows(name, needed);
    }

    /** @throws Fault of kind INPUT that tells all problems */
    void stopIfAny(Problems problems) {
        problems.stopIfAny(Fault.Kind.INPUT, "Cannot use " + path + " as " + what);
    }

    /** SHA-256 of the file, in hexadecimal digits. */
    String digest() {
        return Digest.of(content);
    }
}
