package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Hdfs;
import dev.okrug.testing.JobProcess;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Deliveries and releases on an HDFS of real processes. */
@Tag("slow")
class StoredOnHdfsTest extends StoredElsewhere {

    private Hdfs cluster = Hdfs.shared();

    @Override
    String location(String path) {
        return cluster.location(path);
    }

    @Override
    FileSystem files() throws IOException {
        return cluster.files();
    }

    @Override
    Map<String, String> settings() {
        return Map.of(Hdfs.REPLICATION, "2");
    }

    @Override
    @Test
    @DisabledIfSystemProperty(
            named = "okrug.sweep",
            matches = "short",
            disabledReason = "another test shows most of it")
    void deliveriesThereGiveTheTablesOfThoseOnTheLocalDisk() throws IOException, InterruptedException {
        super.deliveriesThereGiveTheTablesOfThoseOnTheLocalDisk();
    }

    @Test
    void aDataNodeThatDiesInTheMidstOfARunChangesNothing() throws IOException, InterruptedException {
        cluster = Hdfs.start();
        JobRun local = sample();
        Path taken = new Path(location(folder.resolve("out/store/intakes").toString()));
        files().mkdirs(taken);
        JobProcess there =
                JobProcess.start(deliveredThere(publishedThere(local)).spec(), settings());

        while (there.isRunning() && files().listStatus(taken).length == 0) {
            Thread.sleep(20);
        }
        cluster.killADataNode();

        assertThat(there.isRunning()).isTrue();
        assertThat(there.completed()).contains("published r000001-");
        local.run();
        assertTablesAreThoseOf(local);
    }
}
