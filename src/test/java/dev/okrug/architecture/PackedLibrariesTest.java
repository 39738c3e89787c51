package dev.okrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is packed into the jar that nobody has looked at. */
class PackedLibrariesTest {

    private static final Path REVIEWED = Path.of("src/test/resources/packed-libraries.txt");
    private static final Pattern INCLUDE = Pattern.compile("<include>([^:<]+):([^<]+)</include>");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");

    /** The libraries of this test run that the packing takes in, as the local repository names them. */
    @Test
    void everyPackedLibraryIsReviewedInItsVersion() throws IOException {
        List<String> packed = packing().stream()
                .flatMap(PackedLibrariesTest::onTheClassPath)
                .distinct()
                .sorted()
                .toList();
        List<String> reviewed = Files.readAllLines(REVIEWED).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(packed).containsExactlyElementsOf(reviewed);
    }

    /** What is neither packed nor Spark's would be missing on a cluster. */
    @Test
    void everyLibraryOfOursIsPacked() throws IOException {
        List<String> groups = packing().stream()
                .map(include -> include.group(1).replace(".*", ""))
                .toList();
        List<String> ours = DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(dependency -> dependency.group(1))
                .filter(text -> !text.contains("<scope>"))
                .map(text -> text.replaceAll("(?s).*<groupId>(.*?)</groupId>.*", "$1"))
                .toList();
        assertThat(ours).hasSizeGreaterThan(3).allMatch(group -> groups.stream().anyMatch(group::startsWith));
    }

    private static List<MatchResult> packing() throws IOException {
        return INCLUDE.matcher(Files.readString(Path.of("pom.xml"))).results().toList();
    }

    private static Stream<String> onTheClassPath(MatchResult include) {
        String group = include.group(1).replace(".*", "(?:/[a-z0-9]+)*").replaceAll("\\.", "/");
        String artifact = include.group(2).equals("*") ? "[^/]+" : Pattern.quote(include.group(2));
        Pattern jar = Pattern.compile(".*?/repository/(" + group + ")/(" + artifact + ")/([^/]+)/[^/]+\\.jar");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .flatMap(path -> jar.matcher(path).results())
                .map(found -> found.group(1).replace('/', '.') + ":" + found.group(2) + ":" + found.group(3));
    }
}
