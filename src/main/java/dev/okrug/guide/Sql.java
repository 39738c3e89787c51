package dev.okrug.guide;

/** Words of SQL that all engines read alike. */
final class Sql {

    private Sql() {}

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
