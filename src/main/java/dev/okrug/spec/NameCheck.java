package dev.okrug.spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Packs and profiles are known names or existing paths, marts are known and listed once, named files exist. */
final class NameCheck implements SpecCheck {

    private static final List<String> FILES =
            List.of("/nomenclature", "/region_groups", "/sectors", "/targets", "/watch_list", "/published_figures");

    private final KnownNames names;

    NameCheck(KnownNames names) {
        this.names = names;
    }

    @Override
    public void look(SpecTree spec, Problems problems) {
        nameOrPath(spec, "/reference", names.references(), problems);
        for (String input : spec.elements("/inputs")) {
            nameOrPath(spec, input + "/profile", names.profiles(), problems);
        }
        for (String file : FILES) {
            spec.text(file).ifPresent(path -> isFile(spec, file, path, problems));
        }
        marts(spec, problems);
    }

    private static void nameOrPath(SpecTree spec, String pointer, Set<String> known, Problems problems) {
        String value = spec.text(pointer).orElse("");
        if (value.isEmpty() || known.contains(value)) {
            return;
        }
        if (value.contains("/") || value.contains(".")) {
            exists(spec, pointer, value, problems);
        } else {
            problems.add(
                    spec.line(pointer),
                    "Unknown " + SpecTree.key(pointer) + " " + value + ". " + Suggestion.among(value, known)
                            + " A path holds a / or a dot.");
        }
    }

    /** The operator names these files one by one, so links to them are followed. */
    private static void isFile(SpecTree spec, String pointer, String path, Problems problems) {
        Optional<Path> local = Location.of(path).local();
        if (local.isEmpty() || (Files.exists(local.get()) && !Files.isRegularFile(local.get()))) {
            problems.add(
                    spec.line(pointer),
                    "Cannot read " + SpecTree.key(pointer) + " " + path
                            + ": it is no file on this machine. Name a CSV file that is.");
        }
        exists(spec, pointer, path, problems);
    }

    private static void exists(SpecTree spec, String pointer, String path, Problems problems) {
        if (Location.of(path).local().filter(local -> !Files.exists(local)).isPresent()) {
            problems.add(
                    spec.line(pointer),
                    "Cannot find " + SpecTree.key(pointer) + " " + path
                            + ": no such file or folder. Paths are relative to the current folder.");
        }
    }

    private void marts(SpecTree spec, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        for (String element : spec.elements("/marts")) {
            spec.text(element).ifPresent(mart -> mart(mart, spec.line(element), seen, problems));
        }
    }

    private void mart(String mart, int line, Map<String, Integer> seen, Problems problems) {
        Integer before = seen.putIfAbsent(mart, line);
        if (before != null) {
            problems.add(
                    line,
                    "Cannot publish the mart " + mart + " twice: it stands on line " + before
                            + " already. Remove one.");
        } else if (!names.marts().contains(mart)) {
            problems.add(line, "Unknown mart " + mart + ". " + Suggestion.among(mart, names.marts()));
        }
    }
}
