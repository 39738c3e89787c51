package dev.okrug.source;

import dev.okrug.contract.StartFolder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file where it was delivered, on any file system that Hadoop knows.
 *
 * @param bytes its size
 * @param modified its modification time in milliseconds
 */
public record DeliveredFile(FileSystem files, Path location, long bytes, long modified) {

    private static final int BUFFER = 1 << 18;

    static DeliveredFile at(String path, Configuration hadoop) throws IOException {
        Path location = new Path(folder(hadoop), new Path(path));
        FileSystem files = unchecked(location.getFileSystem(hadoop));
        FileStatus status = files.getFileStatus(location);
        return new DeliveredFile(files, location, status.getLen(), status.getModificationTime());
    }

    /** Tasks run in folders of their own. Plain paths are local ones, whatever the file system is that a cluster takes for granted. */
    private static Path folder(Configuration hadoop) {
        return new Path(
                java.nio.file.Path.of(hadoop.get(StartFolder.SETTING, "")).toUri());
    }

    /** Without the checksum files that Hadoop would look for beside local ones: deliveries have a digest of ours. */
    static FileSystem unchecked(FileSystem files) {
        return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
    }

    BufferedInputStream open() throws IOException {
        return new BufferedInputStream(files.open(location), BUFFER);
    }

    /** The unpacked content from an offset on; plain files are not read before it. */
    InputStream contentFrom(Container container, long offset) throws IOException {
        FSDataInputStream file = files.open(location);
        if (container == Container.PLAIN) {
            file.seek(offset);
            return new BufferedInputStream(file, BUFFER);
        }
        InputStream content = container.content(new BufferedInputStream(file, BUFFER));
        content.skipNBytes(offset);
        return content;
    }
}
