package dev.okrug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables in the page of a release, as its script reads them. */
final class PageTables {

    private static final Pattern DATA =
            Pattern.compile("(?s)<script type=\"application/json\" id=\"atlas-data\">(.*?)</script>");

    private static final String NOTHING = "null";

    private final JsonNode root;

    private PageTables(JsonNode root) {
        this.root = root;
    }

    static PageTables of(Path output) {
        try {
            Matcher data = DATA.matcher(Files.readString(output.resolve("current/atlas.html")));
            if (!data.find()) {
                throw new IllegalStateException("no data in the page");
            }
            return new PageTables(new JsonMapper().readTree(data.group(1)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the page says about the whole release, and {@code left_out}. */
    JsonNode root() {
        return root;
    }

    List<String> names() {
        return List.copyOf(root.get("tables").propertyNames());
    }

    List<String> columns(String table) {
        return List.copyOf(table(table).get("columns").propertyNames());
    }

    /** What the page tells about the rows that it has not; nothing where it has all. */
    JsonNode leftOut(String table) {
        return root.get("left_out").path(table);
    }

    /** The rows in their order, each with its values as texts. */
    List<List<String>> rows(String table) {
        List<Iterator<String>> columns = columns(table).stream()
                .map(column -> values(table(table).get("columns").get(column)).iterator())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table(table).get("rows").asInt(); i++) {
            rows.add(columns.stream().map(Iterator::next).toList());
        }
        if (columns.stream().anyMatch(Iterator::hasNext)) {
            throw new IllegalStateException("more values than rows in " + table);
        }
        return rows;
    }

    private JsonNode table(String name) {
        return root.get("tables").get(name);
    }

    private static List<String> values(JsonNode column) {
        List<String> values = new ArrayList<>();
        if (column.isObject()) {
            column.get("at")
                    .forEach(at -> values.add(
                            at.asInt() < 0
                                    ? NOTHING
                                    : column.get("words").get(at.asInt()).asString()));
        } else {
            column.forEach(
                    value -> values.add(value.isNumber() ? number(value.decimalValue()) : value.asString(NOTHING)));
        }
        return values;
    }

    /** A number as the page may round it: to seven digits where it is no whole one. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? number.toBigInteger().toString()
                : number.round(new MathContext(7)).stripTrailingZeros().toPlainString();
    }
}
