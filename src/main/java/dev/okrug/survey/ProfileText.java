package dev.okrug.survey;

import dev.okrug.source.Profiles;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes a drafted profile as YAML, with how each line is known. */
final class ProfileText {

    /** Keys whose values are one of a few words. */
    private static final Set<String> WORDS = Set.of("flows_of", "decimal");

    private final Map<String, Clue> clues;
    private final StringBuilder text = new StringBuilder(
            "# A raw format as okrug init took it to be. Read what stands behind each #, and mend what is wrong.\n");

    private ProfileText(Map<String, Clue> clues) {
        this.clues = clues;
    }

    static String of(StrangeFormat.Drafted drafted) {
        ProfileText profile = new ProfileText(drafted.clues());
        Profiles.tree(drafted.layout().profile())
                .properties()
                .forEach(each -> profile.write(each.getKey(), each.getValue()));
        return profile.text.toString();
    }

    private void write(String key, JsonNode value) {
        if (value.isObject() && !value.isEmpty()) {
            text.append(key).append(":\n");
            value.properties().forEach(each -> {
                String name = each.getKey().toLowerCase(Locale.ROOT);
                line("  " + name + ": " + written(each.getValue()), name);
            });
        } else {
            line(key + ": " + (WORDS.contains(key) ? value.asString().toLowerCase(Locale.ROOT) : written(value)), key);
        }
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(ProfileText::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return "{}";
        }
        return value.isString() ? Setting.quoted(value.asString()) : value.asString();
    }

    private void line(String line, String about) {
        text.append(line);
        if (clues.containsKey(about)) {
            text.append("  ").append(clues.get(about).comment());
        }
        text.append('\n');
    }
}
