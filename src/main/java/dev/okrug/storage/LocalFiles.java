package dev.okrug.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The disks of this machine as Spark and Parquet see them. Hadoop's own class starts a process, {@code chmod}, for each file and
 * each folder that it makes: a twentieth of the run of the sample.
 */
public final class LocalFiles extends LocalFileSystem {

    /** The setting of Hadoop that names this class. */
    public static final String SETTING = "fs.file.impl";

    /** For Hadoop, which knows the class by its name. */
    public LocalFiles() {
        super(new Raw());
    }

    /** What is published has a digest: checksum files beside it would be written and thrown away. */
    @Override
    public void initialize(URI name, Configuration settings) throws IOException {
        super.initialize(name, settings);
        setWriteChecksum(false);
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            PosixFileAttributeView file =
                    Files.getFileAttributeView(pathToFile(path).toPath(), PosixFileAttributeView.class);
            if (file == null || permission.getStickyBit()) {
                super.setPermission(path, permission);
            } else {
                file.setPermissions(PosixFilePermissions.fromString(permission.toString()));
            }
        }
    }
}
