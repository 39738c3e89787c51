package dev.okrug.testing.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line that is put into a file to be found there; a line of {@code wrong-lines.txt}.
 *
 * @param line where it stands when the file is done, the header being line 1
 * @param rule of Okrug that it breaks, perhaps among others
 */
record WrongLine(String file, int line, String text, String rule, String outcome, String reason) {

    private static final List<WrongLine> ALL = Table.named("wrong-lines").stream()
            .map(WrongLine::of)
            .sorted(Comparator.comparing(WrongLine::file).thenComparing(WrongLine::line))
            .toList();

    static List<WrongLine> all() {
        return ALL;
    }

    static List<String> placedIn(String path, List<String> lines) {
        List<String> complete = new ArrayList<>(lines);
        for (WrongLine wrong : ALL) {
            if (wrong.file.equals(path)) {
                complete.add(wrong.line - 1, wrong.text);
            }
        }
        return complete;
    }

    /** What the tests of the release expect of these lines, as a file beside them. */
    static Delivered expectations() {
        List<String> lines = new ArrayList<>(List.of("file,line,rule,outcome,reason"));
        ALL.forEach(wrong -> lines.add(wrong.expectation()));
        return TextFile.of("wrong-lines.csv", lines).delivered();
    }

    private String expectation() {
        return file + "," + line + "," + rule + "," + outcome + ",\"" + reason + "\"";
    }

    private static WrongLine of(Row row) {
        return new WrongLine(
                row.text("file"),
                row.number("line"),
                row.text("text").replace("<TAB>", "\t"),
                row.text("rule"),
                row.text("outcome"),
                row.text("reason"));
    }
}
