package dev.okrug.spec;

import dev.okrug.contract.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A glob whose placeholders take values from the paths that it matches: {@code data/{vintage}/*.csv}.
 * {@code *} stands for any text, {@code ?} for one character, a placeholder for at least one character; none of
 * them for a {@code /}, nor for a dot at the start of a name.
 */
public final class PathPattern {

    private final List<PathPart> folder;
    private final List<PathPart> matched;

    private PathPattern(List<PathPart> folder, List<PathPart> matched) {
        this.folder = List.copyOf(folder);
        this.matched = List.copyOf(matched);
    }

    /**
     * Understands a pattern.
     *
     * @throws Fault of kind SPEC that says why the text is no pattern
     */
    public static PathPattern of(String text) {
        List<PathPart> parts = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            parts.add(PathPart.of(part, text));
        }
        int fixed = 0;
        while (fixed < parts.size() - 1 && parts.get(fixed).fixed()) {
            fixed++;
        }
        List<PathPart> matched = parts.subList(fixed, parts.size());
        if (matched.stream().anyMatch(part -> part.glob().equals(".."))) {
            throw Fault.spec("Invalid path: " + text
                    + ". Nothing may lead back with .. behind a * or a placeholder. Write the folder out.");
        }
        return new PathPattern(parts.subList(0, fixed), matched);
    }

    /** The folder that everything matched lies in: what stands before the first part that is not fixed. */
    public String folder() {
        String joined = joined(folder);
        return folder.isEmpty() ? "." : joined.isEmpty() ? "/" : joined;
    }

    /** Whether it matches one path only, as nothing in it stands for anything else. */
    boolean isOnePath() {
        return matched.stream().allMatch(PathPart::fixed);
    }

    /** The pattern as file systems understand it: a {@code *} for each placeholder. */
    public String glob() {
        return folder.isEmpty() ? joined(matched) : joined(folder) + "/" + joined(matched);
    }

    public Set<String> placeholders() {
        Set<String> names = new HashSet<>();
        matched.forEach(part -> names.addAll(part.placeholders()));
        return names;
    }

    /** The values of the placeholders in a path, relative or absolute; empty where the path does not match. */
    public Optional<Map<String, String>> values(String path) {
        Set<String> names = new HashSet<>();
        String regex = matched.stream().map(part -> part.regex(names)).collect(Collectors.joining("/", inFolder(), ""));
        Matcher matcher = Pattern.compile(regex).matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        names.forEach(name -> values.put(name, matcher.group(name)));
        return Optional.of(values);
    }

    /** What may stand before the matched parts: the folder, in whatever form a file system gives it back. */
    private String inFolder() {
        List<String> names = new ArrayList<>();
        for (String name : Location.pathOf(folder()).split("/", -1)) {
            if (name.equals("..")) {
                names.clear();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? "(?:.*/)?" : "(?:.*/)?" + Pattern.quote(String.join("/", names) + "/");
    }

    /** Whether it is the path of a file, without any part that could match another one. */
    boolean namesOneFile() {
        return matched.stream().allMatch(PathPart::fixed);
    }

    /** The parts behind the folder, one for each level. */
    List<PathPart> levels() {
        return matched;
    }

    private static String joined(List<PathPart> parts) {
        return parts.stream().map(PathPart::glob).collect(Collectors.joining("/"));
    }
}
