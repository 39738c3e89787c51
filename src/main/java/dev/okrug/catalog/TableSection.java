package dev.okrug.catalog;

import dev.okrug.mart.Source;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the dictionary says of one table. */
final class TableSection {

    private TableSection() {}

    static String of(PublishedTable table, Manifest release) {
        List<ForeignKey> foreignKeys = ForeignKey.of(table, release);
        StringBuilder section = new StringBuilder();
        section.append("<section id=\"").append(table.name()).append("\">\n");
        section.append(Html.element("h2", table.name())).append('\n');
        section.append(Html.element("p", table.sentence())).append('\n');
        section.append("<dl>");
        term(section, "Key", Html.escaped(String.join(", ", table.key())));
        term(section, "Made of", madeOf(Lineage.of(table)));
        term(section, "Rows", String.format(Locale.ROOT, "%,d", table.rows()));
        section.append("</dl>\n<table>\n<thead><tr>");
        List.of("Column", "Type", "Unit", "Required", "Adds up", "What it says")
                .forEach(heading ->
                        section.append("<th scope=\"col\">").append(heading).append("</th>"));
        section.append("</tr></thead>\n<tbody>\n");
        table.fields().forEach(field -> section.append(row(table, field, foreignKeys)));
        return section.append("</tbody>\n</table>\n</section>\n").toString();
    }

    private static void term(StringBuilder section, String term, String html) {
        section.append("<div>")
                .append(Html.element("dt", term))
                .append("<dd>")
                .append(html)
                .append("</dd></div>");
    }

    private static String madeOf(Set<Source> sources) {
        return sources.isEmpty()
                ? "what all tables declare"
                : Html.escaped(sources.stream().map(Source::title).collect(Collectors.joining(", ")));
    }

    private static String row(PublishedTable table, PublishedField field, List<ForeignKey> foreignKeys) {
        String references = foreignKeys.stream()
                .filter(key -> key.column().equals(field.name()))
                .map(key -> " A row of " + Html.link(key.table(), key.table()) + ".")
                .collect(Collectors.joining());
        return "<tr" + (table.key().contains(field.name()) ? " class=\"key\"" : "") + "><th scope=\"row\">"
                + Html.escaped(field.name()) + "</th>"
                + Html.element("td", field.type().dataType().sql())
                + Html.element("td", field.unit())
                + Html.element("td", field.required() ? "yes" : "")
                + Html.element("td", field.additive() ? "yes" : "")
                + "<td>" + Html.escaped(field.sentence()) + references + "</td></tr>\n";
    }
}
