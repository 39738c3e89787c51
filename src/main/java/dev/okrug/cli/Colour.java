package dev.okrug.cli;

import java.util.Locale;
import java.util.Map;

/** When lines are coloured. */
enum Colour {
    /** On terminals, unless the environment says otherwise. */
    AUTO,
    ALWAYS,
    NEVER;

    static final String OPTION = "--color";

    /** Read before all other arguments, because what is wrong with those is told in colour too. */
    static Colour asked(String... arguments) {
        Colour asked = AUTO;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                asked = named(arguments[i].substring(OPTION.length() + 1));
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                asked = named(arguments[i + 1]);
            }
        }
        return asked;
    }

    /** No colour for a word that is none of ours; that it is wrong is told with the other arguments. */
    private static Colour named(String word) {
        for (Colour colour : values()) {
            if (colour.toString().equals(word.toLowerCase(Locale.ROOT))) {
                return colour;
            }
        }
        return NEVER;
    }

    /** As the informal standards NO_COLOR and CLICOLOR_FORCE have it: what is there and not empty counts. */
    Paint paint(Terminal terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> new Paint(true);
            case NEVER -> new Paint(false);
            case AUTO -> new Paint(isWanted(terminal, environment));
        };
    }

    private static boolean isWanted(Terminal terminal, Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        boolean forced = !force.isEmpty() && !force.equals("0");
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return forced || (terminal.isThere() && !dumb);
    }

    /** As it is asked for. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
