package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which files are told apart, as 64 hexadecimal digits. */
final class Sha256 {

    private Sha256() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    static String of(Storage storage, String path) {
        MessageDigest digest = digest();
        try (InputStream content = storage.open(path)) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException failure) {
            throw Fault.storage("Cannot read " + storage.location(path) + ": " + failure.getMessage(), failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
