package dev.okrug;

import dev.okrug.testing.S3;
import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** Deliveries and releases in a bucket of S3, through the client that clusters have. */
@Tag("slow")
class StoredOnS3Test extends StoredElsewhere {

    private final S3 store = S3.reached();

    @Override
    String location(String path) {
        return S3.location(path);
    }

    @Override
    FileSystem files() throws IOException {
        return store.files();
    }

    @Override
    Map<String, String> settings() {
        return store.settings();
    }

    @AfterEach
    void closed() {
        store.close();
    }
}
