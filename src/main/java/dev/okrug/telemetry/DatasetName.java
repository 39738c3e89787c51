package dev.okrug.telemetry;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lineage calls a file or a folder, by the naming rules of OpenLineage.
 *
 * @param namespace where it lies: {@code file}, {@code hdfs://host:port} or {@code s3://bucket}
 * @param name the path there
 */
record DatasetName(String namespace, String name) {

    private static final Pattern URL = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(?://([^/]*))?(/.*)");

    static DatasetName of(String location) {
        Matcher url = URL.matcher(location);
        if (!url.matches()) {
            return new DatasetName(
                    "file", Path.of(location).toAbsolutePath().normalize().toString());
        }
        String host = url.group(2) == null ? "" : url.group(2);
        return switch (url.group(1)) {
            case "file" -> new DatasetName("file", url.group(3));
            case "s3a", "s3" -> new DatasetName("s3://" + host, url.group(3).substring(1));
            default -> new DatasetName(url.group(1) + "://" + host, url.group(3));
        };
    }

    /** Something within a folder. */
    DatasetName within(String child) {
        return new DatasetName(namespace, name.endsWith("/") ? name + child : name + "/" + child);
    }
}
