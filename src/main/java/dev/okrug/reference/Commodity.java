package dev.okrug.reference;

import java.io.Serializable;

/**
 * An item of the Harmonized System.
 *
 * @param level digits of the code: 2 for a chapter, 4 for a heading
 * @param parent the chapter of a heading; {@value #TOTAL} for a chapter
 * @param nameRu Russian name; empty where the pack gives none
 * @param section Roman number of the HS section
 * @param food whether the item counts as food and farm produce
 */
public record Commodity(
        String code, int level, String parent, String name, String nameRu, String section, String sector, boolean food)
        implements Serializable {

    /** The parent of all chapters. */
    public static final String TOTAL = "TOTAL";

    static Commodity chapter(String code, String name, String nameRu, String section, String sector, boolean food) {
        return new Commodity(code, 2, TOTAL, name, nameRu, section, sector, food);
    }

    /** A heading belongs where its chapter belongs. */
    Commodity heading(String headingCode, String headingName, String headingNameRu) {
        return new Commodity(headingCode, 4, code, headingName, headingNameRu, section, sector, food);
    }
}
