package dev.okrug.hostile;

import dev.okrug.testing.Packed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Holds what was made of a damaged delivery against what a plain reading of it says, and against the undamaged one. */
final class Oracle {

    private final Bad bad;
    private final PlainText text;
    private final List<String> header;
    private final boolean sameHeader;

    Oracle(Bad bad) {
        Format format = bad.good().format();
        this.bad = bad;
        this.text = PlainText.of(
                Packed.content(bad.content()),
                format.charset(),
                format.dialect().delimiters(),
                format.dialect().columns().values().stream()
                        .flatMap(List::stream)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        this.header = text.header();
        this.sameHeader = text.line(1).equals(format.header());
    }

    /** Everything that is wrong with what was made of the delivery. */
    List<String> objections(List<Hostile.Screened> screened) {
        List<String> objections = new ArrayList<>();
        Set<Long> lines = new HashSet<>();
        for (Hostile.Screened record : screened) {
            if (!lines.add(record.line())) {
                objections.add("line " + record.line() + " stands twice");
            }
            record.figures().ifPresent(figures -> object(record.line(), figures, objections));
        }
        if (sameHeader && text.text().indexOf('"') < 0) {
            lost(lines, objections);
        }
        return objections;
    }

    private void object(long line, Figures figures, List<String> objections) {
        List<String> fields = text.record(line);
        if (fields.size() != header.size()) {
            objections.add("line " + line + " is a fact and has " + fields.size() + " fields");
            return;
        }
        Map<String, String> record = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            record.put(header.get(i), fields.get(i));
        }
        Figures plain = plain(record);
        if (!figures.isAsGoodAs(plain)) {
            objections.add("line " + line + " " + fields + " is " + figures + " and says " + plain);
        }
        Figures meant = bad.good().says().get(text.line(line));
        if (sameHeader && meant != null && !figures.equals(meant)) {
            objections.add("line " + line + " is " + figures + " and was meant as " + meant);
        }
    }

    private Figures plain(Map<String, String> record) {
        try {
            return new PlainReading(bad.good().format()).of(record);
        } catch (RuntimeException unreadable) {
            return new Figures(-1, unreadable.toString(), "", false, 0, 0);
        }
    }

    /** Good lines that nobody saw. */
    private void lost(Set<Long> seen, List<String> objections) {
        for (int line = 2; line <= text.lines().size(); line++) {
            if (bad.good().says().containsKey(text.line(line)) && !seen.contains((long) line)) {
                objections.add("line " + line + " is lost");
            }
        }
    }
}
