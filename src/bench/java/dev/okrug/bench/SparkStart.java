package dev.okrug.bench;

import dev.okrug.job.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Starts Spark as Okrug does and ends: what every run takes before it has done anything. */
final class SparkStart {

    private static final Path JAR = Path.of("target/okrug.jar").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target/lib").toAbsolutePath();
    private static final Path ARCHIVE = Path.of("target/okrug.jsa").toAbsolutePath();
    private static final Path OURS = Path.of("target/test-classes").toAbsolutePath();
    /** Up to this many bytes of deliveries the launcher compiles quickly. */
    private static final long SMALL = 64_000_000;

    private SparkStart() {}

    public static void main(String[] args) {
        Engine.start("start").close();
    }

    /** The command that {@code jobs/okrug run} ends in, with this class instead. */
    static List<String> command(Workload workload, String heap) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Jvm.java(), "-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr", "-Xmx" + heap));
        if (Files.exists(ARCHIVE)) {
            command.add("-XX:SharedArchiveFile=" + ARCHIVE);
        }
        if (Folders.bytes(Folders.files(workload.deliveries())) <= SMALL) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(Jvm.options());
        command.addAll(List.of(
                "-Dokrug.log.level=off",
                "-Dlog4j2.configurationFile=classpath:dev/okrug/cli/logging.properties",
                "-cp",
                classpath(),
                SparkStart.class.getName()));
        return command;
    }

    /** In the order to which the archive of classes is bound; what comes behind does not matter to it. */
    private static String classpath() throws IOException {
        String libraries = Folders.files(LIBRARIES).stream().map(Path::toString).collect(Collectors.joining(":"));
        return String.join(":", JAR.toString(), libraries, OURS.toString());
    }
}
