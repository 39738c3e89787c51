package dev.okrug.spec;

import dev.okrug.contract.Fault;
import dev.okrug.contract.StartFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a job spec, within the bounds of what a person would write. */
final class SpecText {

    private static final int MOST_BYTES = 1_000_000;

    private SpecText() {}

    static String read(Path file) {
        byte[] bytes = bytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Fault(Fault.Kind.SPEC, "Cannot read " + file + ": it is not UTF-8. Save it as UTF-8.", e);
        }
    }

    private static byte[] bytes(Path file) {
        Path there = StartFolder.resolve(file.toString());
        try {
            if (Files.isDirectory(there)) {
                throw Fault.spec("Cannot read " + file + ": it is a folder. Name the job spec in it.");
            }
            if (Files.size(there) > MOST_BYTES) {
                throw Fault.spec("Cannot read " + file + ": " + Files.size(there)
                        + " bytes are more than a job spec may have (" + MOST_BYTES + "). Is it a job spec?");
            }
            return Files.readAllBytes(there);
        } catch (NoSuchFileException e) {
            throw new Fault(
                    Fault.Kind.SPEC,
                    "Cannot read " + file + ": no such file. Paths are relative to the current folder.",
                    e);
        } catch (IOException e) {
            throw new Fault(Fault.Kind.SPEC, "Cannot read " + file + ": " + e.getMessage() + ".", e);
        }
    }
}
