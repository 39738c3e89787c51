package dev.okrug.catalog;

/** Text on its way into a page. */
final class Html {

    private Html() {}

    /** Means the same in text and in quoted attributes, whatever characters it is made of. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            switch (text.charAt(place)) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(text.charAt(place));
            }
        }
        return escaped.toString();
    }

    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    static String link(String anchor, String text) {
        return "<a href=\"#" + escaped(anchor) + "\">" + escaped(text) + "</a>";
    }
}
