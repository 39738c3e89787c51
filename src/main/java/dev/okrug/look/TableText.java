package dev.okrug.look;

import dev.okrug.contract.Field;
import dev.okrug.job.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Rows set out for a terminal: numbers to the right, and as many columns as there is room for. */
final class TableText {

    /** A text that is longer takes the room of other columns. */
    private static final int WIDEST_CELL = 40;

    private static final String GAP = "  ";

    private final List<Field> fields;
    private final OptionalInt room;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;
    private final boolean[] shortened;

    /** @param room columns of the terminal; where nobody says how many, nothing is left out or shortened */
    TableText(List<Field> fields, OptionalInt room) {
        this.fields = fields;
        this.room = room;
        this.widths = fields.stream()
                .mapToInt(field -> TextWidth.of(CellText.heading(field)))
                .toArray();
        this.shortened = new boolean[widths.length];
    }

    void add(List<Object> row) {
        List<String> cells = new ArrayList<>(widths.length);
        for (int i = 0; i < widths.length; i++) {
            String whole = Printable.line(CellText.of(fields.get(i).type(), row.get(i)));
            String cell = room.isPresent() ? TextWidth.shortened(whole, WIDEST_CELL) : whole;
            shortened[i] |= !cell.equals(whole);
            widths[i] = Math.max(widths[i], TextWidth.of(cell));
            cells.add(cell);
        }
        rows.add(cells);
    }

    int size() {
        return rows.size();
    }

    String heading() {
        return line(fields.stream().map(CellText::heading).toList());
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    /** What a person might miss, a sentence each. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        int fitting = fitting();
        if (fitting < fields.size()) {
            notes.add("No room for: " + names(fields.subList(fitting, fields.size()))
                    + ". Choose with --columns, or widen the terminal.");
        }
        List<Field> cut = new ArrayList<>();
        for (int i = 0; i < fitting; i++) {
            if (shortened[i]) {
                cut.add(fields.get(i));
            }
        }
        if (!cut.isEmpty()) {
            notes.add("Shortened, with … at the end: " + names(cut) + ". Whole with --format csv.");
        }
        return notes;
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    /** How many columns there is room for, one at least. */
    private int fitting() {
        int used = widths[0];
        int fitting = 1;
        while (fitting < widths.length
                && (room.isEmpty() || used + GAP.length() + widths[fitting] <= room.getAsInt())) {
            used += GAP.length() + widths[fitting];
            fitting++;
        }
        return fitting;
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        int fitting = fitting();
        for (int i = 0; i < fitting; i++) {
            String blanks = " ".repeat(widths[i] - TextWidth.of(cells.get(i)));
            boolean right = CellText.isNumber(fields.get(i).type());
            line.append(right ? blanks + cells.get(i) : cells.get(i) + blanks).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
