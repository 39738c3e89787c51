package dev.okrug.contract;

/** A two-letter partner code as one number, first letter × 256 + second; 0 stands for a partner that is not named. */
public final class PartnerCode {

    public static final int NOT_NAMED = 0;

    private PartnerCode() {}

    public static int of(String iso2) {
        return iso2.charAt(0) * 256 + iso2.charAt(1);
    }

    public static String text(int code) {
        return String.valueOf(new char[] {(char) (code / 256), (char) (code % 256)});
    }
}
