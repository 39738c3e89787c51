package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import dev.okrug.contract.ParquetSchema;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.parquet.hadoop.ParquetFileReader;

/** Compares the files of a release with its manifest, and collects what differs. */
final class ReleaseCheck {

    private final Storage storage;
    private final String folder;
    private final Manifest manifest;
    private final List<String> findings = new ArrayList<>();

    ReleaseCheck(Storage storage, String release) {
        this.storage = storage;
        this.folder = Layout.release(release);
        this.manifest = Manifest.read(storage, release);
    }

    List<String> findings() {
        Map<String, Long> found = new TreeMap<>();
        collect("", found);
        found.remove(Layout.MANIFEST);
        Set<String> intact = new TreeSet<>();
        for (PublishedFile declared : manifest.allFiles()) {
            if (isIntact(declared, found.remove(declared.path()))) {
                intact.add(declared.path());
            }
        }
        found.keySet().forEach(extra -> finding(extra, "is not declared in the manifest"));
        manifest.tables().forEach(table -> footers(table, intact));
        return List.copyOf(findings);
    }

    private void collect(String within, Map<String, Long> found) {
        for (Entry entry : storage.list(within.isEmpty() ? folder : folder + "/" + within)) {
            String path = within.isEmpty() ? entry.name() : within + "/" + entry.name();
            if (entry.folder()) {
                collect(path, found);
            } else {
                found.put(path, entry.bytes());
            }
        }
    }

    private boolean isIntact(PublishedFile declared, Long bytes) {
        if (bytes == null) {
            return finding(declared.path(), "is missing");
        }
        if (bytes != declared.bytes()) {
            return finding(declared.path(), "has " + bytes + " bytes, published with " + declared.bytes());
        }
        try {
            String sha256 = FileDigest.of(storage, folder + "/" + declared.path());
            return sha256.equals(declared.sha256())
                    || finding(declared.path(), "has SHA-256 " + sha256 + ", published with " + declared.sha256());
        } catch (Fault unreadable) {
            return finding(declared.path(), "cannot be read: " + unreadable.getMessage());
        }
    }

    private void footers(PublishedTable table, Set<String> intact) {
        List<Field> fields = table.contract().fields();
        for (PublishedPart part : table.files()) {
            if (intact.contains(part.path())) {
                footer(part, fields);
            }
        }
    }

    private void footer(PublishedPart part, List<Field> fields) {
        try (ParquetFileReader file = ParquetFileReader.open(Parquet.file(storage, folder + "/" + part.path()))) {
            if (file.getRecordCount() != part.rows()) {
                finding(part.path(), "has " + file.getRecordCount() + " rows, published with " + part.rows());
            }
            ParquetSchema.differences(fields, file.getFileMetaData().getSchema())
                    .forEach(difference -> finding(part.path(), "is not as published: " + difference));
        } catch (IOException | RuntimeException unreadable) {
            finding(part.path(), "cannot be read as Parquet: " + unreadable.getMessage());
        }
    }

    private boolean finding(String path, String what) {
        findings.add(storage.location(folder + "/" + path) + " " + what);
        return false;
    }
}
