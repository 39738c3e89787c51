package dev.okrug.catalog;

import dev.okrug.mart.Source;
import dev.okrug.release.PublishedTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws sources on the left, tables on the right, and a line wherever tables are made of a source. */
final class LineagePicture {

    private static final int LINE = 18;
    private static final int GAP = 14;
    private static final int SOURCE_WIDTH = 160;
    private static final int SOURCE_HEIGHT = 34;
    private static final int TABLES_LEFT = 400;
    private static final int TABLES_WIDTH = 330;
    private static final int WIDTH = TABLES_LEFT + TABLES_WIDTH + 2;

    private final Map<Source, Integer> middles = new EnumMap<>(Source.class);
    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();

    private LineagePicture() {}

    static String of(List<PublishedTable> tables) {
        Map<Set<Source>, List<PublishedTable>> groups = Lineage.bySources(tables);
        int height = groups.values().stream()
                        .mapToInt(LineagePicture::height)
                        .map(one -> one + GAP)
                        .sum()
                + GAP;
        return new LineagePicture().drawn(groups, Math.max(height, Source.values().length * (SOURCE_HEIGHT + GAP)));
    }

    private static int height(List<PublishedTable> group) {
        return group.size() * LINE + 12;
    }

    private String drawn(Map<Set<Source>, List<PublishedTable>> groups, int height) {
        drawSources(height);
        int top = GAP;
        for (Map.Entry<Set<Source>, List<PublishedTable>> group : groups.entrySet()) {
            drawGroup(group.getKey(), group.getValue(), top);
            top += height(group.getValue()) + GAP;
        }
        return "<svg role=\"img\" aria-labelledby=\"lineage-title\" viewBox=\"0 0 " + WIDTH + " " + height + "\">\n"
                + "<title id=\"lineage-title\">What each table is made of; the same stands with each table below</title>\n"
                + lines + boxes + "</svg>\n";
    }

    private void drawSources(int height) {
        int share = height / Source.values().length;
        int middle = share / 2;
        for (Source source : Source.values()) {
            middles.put(source, middle);
            box(1, middle - SOURCE_HEIGHT / 2, SOURCE_WIDTH, SOURCE_HEIGHT, "source");
            boxes.append("<text x=\"12\" y=\"")
                    .append(middle + 5)
                    .append("\">")
                    .append(Html.escaped(source.title()))
                    .append("</text>\n");
            middle += share;
        }
    }

    private void drawGroup(Set<Source> sources, List<PublishedTable> group, int top) {
        sources.forEach(source -> line(middles.get(source), top + height(group) / 2));
        box(TABLES_LEFT, top, TABLES_WIDTH, height(group), "tables");
        int y = top + LINE;
        for (PublishedTable table : group) {
            boxes.append("<a href=\"#")
                    .append(table.name())
                    .append("\"><text x=\"")
                    .append(TABLES_LEFT + 12)
                    .append("\" y=\"")
                    .append(y)
                    .append("\">")
                    .append(table.name())
                    .append("</text></a>\n");
            y += LINE;
        }
    }

    private void box(int left, int top, int width, int height, String kind) {
        boxes.append("<rect class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(left)
                .append("\" y=\"")
                .append(top)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" rx=\"4\"/>\n");
    }

    private void line(int from, int to) {
        int right = SOURCE_WIDTH + 1;
        int bend = (right + TABLES_LEFT) / 2;
        lines.append("<path d=\"M")
                .append(right)
                .append(' ')
                .append(from)
                .append(" C")
                .append(bend)
                .append(' ')
                .append(from)
                .append(' ')
                .append(bend)
                .append(' ')
                .append(to)
                .append(' ')
                .append(TABLES_LEFT)
                .append(' ')
                .append(to)
                .append("\"/>\n");
    }
}
