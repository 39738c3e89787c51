package dev.okrug.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What halves the start of {@link Publisher}: an archive of its classes, for which they must be in a jar. */
record QuickStart(Path folder, String classPath) {

    static QuickStart in(Path folder) throws IOException, InterruptedException {
        List<Path> parts = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Path jar = jar(
                folder,
                parts.stream().filter(part -> part.toFile().isDirectory()).toList());
        String classPath = Stream.concat(
                        Stream.of(jar),
                        parts.stream().filter(part -> part.toFile().isFile()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        QuickStart quick = new QuickStart(folder, classPath);
        Process archiving = quick.start(folder.resolve("archiving"), "-XX:ArchiveClassesAtExit=" + quick.archive());
        archiving.outputWriter().close();
        archiving.waitFor();
        return quick;
    }

    private static Path jar(Path folder, List<Path> folders) {
        Path jar = folder.resolve("classes.jar");
        Stream<String> content = folders.stream().flatMap(each -> Stream.of("-C", each.toString(), "."));
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        Stream.concat(Stream.of("--create", "--file", jar.toString()), content)
                                .toArray(String[]::new));
        return jar;
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    /** Starts a publisher that gets ready in a folder of its own. */
    Process publisher(Path elsewhere) {
        return start(elsewhere, "-XX:SharedArchiveFile=" + archive());
    }

    private Process start(Path elsewhere, String option) {
        return Java.start(
                elsewhere.resolveSibling(elsewhere.getFileName() + ".errors"),
                List.of(option, "-Xlog:disable", "-Xlog:all=error:stderr"),
                classPath,
                Publisher.class,
                List.of(elsewhere.toString()));
    }
}
