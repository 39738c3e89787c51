package dev.okrug.reference;

/** How a text that names a region is looked up in a code system. */
public final class RegionKeys {

    /** The codes that a pack publishes regions under, whatever system they come from. */
    public static final String OWN_CODES = "code";

    /** Names and aliases. */
    public static final String NAMES = "name";

    private static final String OKATO = "okato5";
    private static final int OKATO_DIGITS = 5;

    private RegionKeys() {}

    /** Customs data write a code, " - " and a name; the code counts. */
    public static String of(String system, String text) {
        return switch (system) {
            case OKATO -> startsWithOkato(text) ? text.substring(0, OKATO_DIGITS) : text;
            case NAMES -> RegionNames.normalised(text);
            default -> text;
        };
    }

    private static boolean startsWithOkato(String text) {
        return text.length() > OKATO_DIGITS
                && text.chars().limit(OKATO_DIGITS).allMatch(c -> c >= '0' && c <= '9')
                && !Character.isLetterOrDigit(text.charAt(OKATO_DIGITS));
    }
}
