package dev.okrug.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.DistributedFileSystem;

/** An HDFS of real processes on this machine: a name node and data nodes that keep every block twice. */
public final class Hdfs {

    /** The setting without which clients ask for a third copy of every block. */
    public static final String REPLICATION = "dfs.replication";

    private static final int DATA_NODES = 3;
    private static final String SERVERS = "org.apache.hadoop.hdfs.server.";

    private static final class Shared {
        static final Hdfs CLUSTER = start();
    }

    private final URI uri;
    private final List<Server> dataNodes;

    private Hdfs(URI uri, List<Server> dataNodes) {
        this.uri = uri;
        this.dataNodes = dataNodes;
    }

    /** The one of the test run, which nobody harms. */
    public static Hdfs shared() {
        return Shared.CLUSTER;
    }

    public static Hdfs start() {
        Path folder = folder();
        URI uri = URI.create("hdfs://" + Server.HOST + ":" + Server.freePort());
        server(folder, "format", "namenode.NameNode", uri, "-format", "-nonInteractive")
                .awaitEnd();
        Server nameNode = server(folder, "name", "namenode.NameNode", uri);
        List<Server> dataNodes = IntStream.range(0, DATA_NODES)
                .mapToObj(each -> server(folder, "data" + each, "datanode.DataNode", uri))
                .toList();
        Hdfs cluster = new Hdfs(uri, dataNodes);
        nameNode.awaitThat(cluster::isWhole);
        return cluster;
    }

    private static Server server(Path folder, String name, String type, URI uri, String... arguments) {
        Path settings = folder.resolve(name);
        write(settings, uri, folder);
        String classPath = settings + ":" + Server.classPathWith("hadoop-client-minicluster");
        String[] command = new String[3 + arguments.length];
        command[0] = "-cp";
        command[1] = classPath;
        command[2] = SERVERS + type;
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return Server.start(folder.resolve(name + ".log"), command);
    }

    private static void write(Path settings, URI uri, Path folder) {
        String anyPort = Server.HOST + ":0";
        StringBuilder xml = new StringBuilder("<configuration>");
        List.of(
                        List.of("fs.defaultFS", uri.toString()),
                        List.of(REPLICATION, "2"),
                        List.of("dfs.namenode.name.dir", folder.resolve("names").toString()),
                        List.of("dfs.namenode.http-address", anyPort),
                        List.of(
                                "dfs.datanode.data.dir",
                                settings.resolve("blocks").toString()),
                        List.of("dfs.datanode.address", anyPort),
                        List.of("dfs.datanode.http.address", anyPort),
                        List.of("dfs.datanode.ipc.address", anyPort))
                .forEach(each -> xml.append("<property><name>")
                        .append(each.get(0))
                        .append("</name><value>")
                        .append(each.get(1))
                        .append("</value></property>"));
        try {
            Files.createDirectories(settings);
            Files.writeString(settings.resolve("hdfs-site.xml"), xml + "</configuration>");
            Files.copy(settings.resolve("hdfs-site.xml"), settings.resolve("core-site.xml"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/stores")).toAbsolutePath(), "hdfs");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isWhole() throws IOException {
        DistributedFileSystem files = (DistributedFileSystem) files();
        return files.getDataNodeStats().length == DATA_NODES;
    }

    /** A client of the cluster. */
    public FileSystem files() throws IOException {
        Configuration settings = new Configuration();
        settings.set(REPLICATION, "2");
        return FileSystem.get(uri, settings);
    }

    public String location(String path) {
        return uri + path;
    }

    /** Ends a data node on the spot. */
    public void killADataNode() {
        dataNodes.get(0).kill();
    }
}
