package dev.okrug.contract;

import java.io.Serializable;

/**
 * A published column.
 *
 * @param name in snake case, with its unit as the last word where it has one
 * @param required whether every row must have a value
 * @param additive whether the values of several rows may be added up
 * @param sentence what the column says, for the data dictionary
 */
public record Field(String name, FieldType type, boolean required, boolean additive, String sentence)
        implements Serializable {

    public static Field of(String name, FieldType type, String sentence) {
        return new Field(name, type, true, type.additive(), sentence);
    }

    /** The same column where a row may be without a value. */
    public Field optional() {
        return new Field(name, type, false, additive, sentence);
    }

    /** The same column where adding up rows would count something twice. */
    public Field notAdditive() {
        return new Field(name, type, required, false, sentence);
    }
}
