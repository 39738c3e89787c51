package dev.okrug.spec;

import dev.okrug.contract.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two slashes of a path pattern.
 *
 * @param pieces literal text, {@code *}, {@code ?} and {@code {placeholder}}, in order
 */
record PathPart(List<String> pieces) {

    private static final List<String> PLACEHOLDERS = List.of("vintage", "period", "flow", "region", "partner");
    private static final Pattern PIECE = Pattern.compile("\\{([^{}]*)}|[*?]|[^*?{}]+|[{}]");

    static PathPart of(String part, String path) {
        if (part.contains("**") || part.contains("[") || part.contains("]")) {
            throw Fault.spec("Invalid path: " + path + ". Only *, ? and placeholders are understood, each within one"
                    + " folder or file name. Write a * for every folder level.");
        }
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(part);
        while (piece.find()) {
            if (piece.group().equals("}") || (piece.group().startsWith("{") && !known(piece.group(1)))) {
                throw unknown(piece.group(), path);
            }
            pieces.add(piece.group());
        }
        return new PathPart(List.copyOf(pieces));
    }

    private static boolean known(String name) {
        return name != null && PLACEHOLDERS.contains(name);
    }

    private static Fault unknown(String piece, String path) {
        String name = piece.replaceAll("[{}]", "");
        return Fault.spec("Invalid path: " + path + ". Unknown placeholder " + piece + ". "
                + Suggestion.among(name, PLACEHOLDERS));
    }

    boolean fixed() {
        return pieces.stream().allMatch(PathPart::literal);
    }

    List<String> placeholders() {
        return pieces.stream()
                .filter(piece -> piece.startsWith("{"))
                .map(PathPart::name)
                .toList();
    }

    String glob() {
        return String.join(
                "",
                pieces.stream()
                        .map(piece -> piece.startsWith("{") ? "*" : piece)
                        .toList());
    }

    boolean matches(String name) {
        return name.matches(regex(new HashSet<>()));
    }

    /** Named groups for placeholders; one that was seen before must have the same value again. */
    String regex(Set<String> seen) {
        StringBuilder regex = new StringBuilder(pieces.isEmpty() || literal(pieces.get(0)) ? "" : "(?!\\.)");
        for (String piece : pieces) {
            regex.append(
                    switch (piece.charAt(0)) {
                        case '*' -> "[^/]*";
                        case '?' -> "[^/]";
                        case '{' ->
                            seen.add(name(piece)) ? "(?<" + name(piece) + ">[^/]+?)" : "\\k<" + name(piece) + ">";
                        default -> Pattern.quote(piece);
                    });
        }
        return regex.toString();
    }

    private static boolean literal(String piece) {
        return "*?{".indexOf(piece.charAt(0)) < 0;
    }

    private static String name(String placeholder) {
        return placeholder.substring(1, placeholder.length() - 1);
    }
}
