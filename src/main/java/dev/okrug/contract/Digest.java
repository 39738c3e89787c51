package dev.okrug.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what it is given, in that order, as 64 hexadecimal digits: by it contents are told apart. */
public final class Digest {

    private final MessageDigest sha256;

    private Digest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /** A digest that was given nothing yet. */
    public static Digest empty() {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    public static String of(byte[] content) {
        return empty().add(content).hex();
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return empty().add(text).hex();
    }

    /** The digest of all that is left to read. */
    public static String of(InputStream content) throws IOException {
        Digest digest = empty();
        digest.over(content).transferTo(OutputStream.nullOutputStream());
        return digest.hex();
    }

    public Digest add(byte[] content) {
        sha256.update(content);
        return this;
    }

    /** Adds a text in UTF-8; what separates it from the next is for the caller to add. */
    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same content, which is added as it is read. */
    public InputStream over(InputStream content) {
        return new DigestInputStream(content, sha256);
    }

    /** What was added so far, which ends this digest. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
