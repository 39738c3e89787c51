package dev.okrug.hostile;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Delimited text read in the simplest way there is, apart from everything that production does. */
record PlainText(String text, char delimiter, List<Integer> lines) {

    static PlainText of(byte[] content, Charset charset, List<String> delimiters, List<String> knownColumns) {
        String text = new String(content, charset);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char best = delimiters.get(0).charAt(0);
        long most = 0;
        for (String delimiter : delimiters) {
            long found = new PlainText(unmarked, delimiter.charAt(0), List.of(0))
                    .header().stream().filter(knownColumns::contains).count();
            if (found > most) {
                most = found;
                best = delimiter.charAt(0);
            }
        }
        return new PlainText(unmarked, best, starts(unmarked));
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    /** Names without blanks around them, in small letters. */
    List<String> header() {
        return record(1).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The line as it stands in the text, without its end. */
    String line(long number) {
        int start = lines.get((int) number - 1);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    /** The fields of the record that starts on a line, which may go on over others within quotes. */
    List<String> record(long line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean fresh = true;
        for (int i = lines.get((int) line - 1); i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                field.append('"');
                i++;
            } else if (c == '"' && (quoted || fresh)) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
                fresh = true;
                continue;
            } else if ((c == '\n' || c == '\r') && !quoted) {
                break;
            } else {
                field.append(c);
            }
            fresh = false;
        }
        fields.add(field.toString());
        return fields;
    }

    /** The lines of a well-written text, its header apart. */
    List<String> body() {
        List<String> all = Arrays.asList(text.split("\r\n|\r|\n", -1));
        return all.subList(1, all.size());
    }
}
