package dev.okrug.atlas;

import dev.okrug.contract.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page but for its data. Its browser is told to load nothing, and to run this script and use this style only.
 *
 * @param script that {@code src/atlas} is built into
 * @param style likewise
 */
record Page(String template, String script, String style) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    static Page ofResources() {
        return new Page(resource("atlas.html"), resource("atlas.js"), resource("atlas.css"));
    }

    private static String resource(String name) {
        try (InputStream content = Page.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String digest() {
        return Digest.of(template + "\n" + script + "\n" + style);
    }

    /** @param data that may stand in a script element */
    byte[] with(String data, String release) {
        Map<String, String> parts = Map.of(
                "release", release,
                "script", script,
                "style", style,
                "script_hash", hash(script),
                "style_hash", hash(style),
                "data", data);
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(part(parts, place)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String part(Map<String, String> parts, MatchResult place) {
        String part = parts.get(place.group(1));
        if (part == null) {
            throw new IllegalStateException("Invalid template: nothing is known for " + place.group());
        }
        return part;
    }

    /** As a content security policy names an element that may be used. */
    private static String hash(String content) {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digest.of(content)));
    }
}
