package dev.okrug.survey;

import dev.okrug.source.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a drafted profile as YAML, with how each line is known. */
final class ProfileText {

    private final Profile profile;
    private final Map<String, Clue> clues;
    private final StringBuilder text = new StringBuilder();

    private ProfileText(Profile profile, Map<String, Clue> clues) {
        this.profile = profile;
        this.clues = clues;
    }

    static String of(StrangeFormat.Drafted drafted) {
        return new ProfileText(drafted.layout().profile(), drafted.clues()).text();
    }

    private String text() {
        text.append(
                "# A raw format as okrug init took it to be. Read what stands behind each #, and mend what is wrong.\n");
        line("name", Setting.quoted(profile.name()));
        line("description", Setting.quoted(profile.description()));
        line("delimiters", list(profile.delimiters()));
        line("quote", Setting.quoted(profile.quote()));
        line("encoding", profile.encoding());
        line("dbf_encoding", profile.dbfEncoding());
        text.append("columns:").append(profile.columns().isEmpty() ? " {}\n" : "\n");
        profile.columns().forEach((field, names) -> known("  " + field.column() + ": " + list(names), field.column()));
        line(
                "required",
                list(profile.required().stream().map(each -> each.column()).toList()));
        text.append("constants:").append(profile.constants().isEmpty() ? " {}\n" : "\n");
        profile.constants()
                .forEach((field, value) -> known("  " + field.column() + ": " + Setting.quoted(value), field.column()));
        text.append("words:\n");
        profile.words().forEach((word, written) -> text.append("  " + word + ": " + list(written) + "\n"));
        line("flows_of", "region  # NOT KNOWN: whose exports the word export means; region, partner or reporter");
        line("periods", list(profile.periods()));
        line("decimal", profile.decimal().name().toLowerCase(Locale.ROOT));
        line("commodity_digits", "0");
        line("commodity_level", "0");
        line("region_codes", list(profile.regionCodes()));
        line("partner_codes", profile.partnerCodes());
        line("value_unit", "''");
        line("weight_unit", "kg  # NOT KNOWN: kg or t");
        line("trailing_delimiter", "false");
        return text.toString();
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void known(String line, String about) {
        text.append(line);
        if (clues.containsKey(about)) {
            text.append("  ").append(clues.get(about).comment());
        }
        text.append('\n');
    }

    private static String list(List<String> texts) {
        return texts.stream().map(ProfileText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A tab within single quotes would be one that nobody sees. */
    private static String quoted(String text) {
        return text.equals("\t") ? "\"\\t\"" : Setting.quoted(text);
    }
}
