package dev.okrug.mart;

/**
 * Commodities that are looked at together.
 *
 * @param list what the basket is one of: a classification, the watch list, or single commodities
 * @param name what it is called there: a sector, a position, a code
 */
record Basket(String list, String name) {

    private static final String COMMODITIES = "commodities";
    /** No list of a user has this name. */
    private static final String RECODED = "";

    /** Records with this code and no other. */
    static Basket ofRecoded(String code) {
        return new Basket(RECODED, code);
    }

    /** All commodities whose code begins so. */
    static Basket ofCommodity(String code) {
        return new Basket(COMMODITIES, code);
    }
}
