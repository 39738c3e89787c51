package dev.okrug.spec;

import dev.okrug.contract.StartFolder;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something is kept: a file system and a path in it.
 *
 * @param fileSystem scheme and authority, such as {@code hdfs://name:8020}; empty for local files
 * @param path absolute and normalised for local files, as written elsewhere
 */
record Location(String fileSystem, String path) {

    private static final Pattern URI = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(//[^/]*)?(.*)");

    static Location of(String written) {
        Matcher uri = URI.matcher(written);
        if (!uri.matches()) {
            return new Location("", normalised(written));
        }
        if ("file".equals(uri.group(1))) {
            return new Location("", normalised(uri.group(3)));
        }
        String authority = uri.group(2) == null ? "" : uri.group(2);
        return new Location(uri.group(1) + ":" + authority, uri.group(3));
    }

    /** The path as written, without scheme and authority. */
    static String pathOf(String written) {
        Matcher uri = URI.matcher(written);
        return uri.matches() ? uri.group(3) : written;
    }

    /** The path on this machine; empty where it is elsewhere, or no path at all. */
    Optional<Path> local() {
        try {
            return fileSystem.isEmpty() ? Optional.of(Path.of(path)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether this is the other location or lies in it. */
    boolean within(Location other) {
        String folder = other.path.endsWith("/") ? other.path : other.path + "/";
        return fileSystem.equals(other.fileSystem) && (path + "/").startsWith(folder);
    }

    /** The same place without the links that lead to it, as far as it is there. */
    Location resolved() {
        return local().map(path -> new Location("", real(path).toString())).orElse(this);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            Path folder = path.getParent();
            return folder == null ? path : real(folder).resolve(path.getFileName());
        }
    }

    private static String normalised(String path) {
        try {
            return StartFolder.resolve(path).normalize().toString();
        } catch (InvalidPathException e) {
            return path;
        }
    }
}
