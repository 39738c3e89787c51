package dev.okrug.release;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;

/**
 * A column of a published table, as its manifest tells readers.
 *
 * @param unit of the values, or what they are where they have none
 */
public record PublishedField(
        String name, FieldType type, String unit, boolean required, boolean additive, String sentence) {

    static PublishedField of(Field field) {
        return new PublishedField(
                field.name(), field.type(), field.type().unit(), field.required(), field.additive(), field.sentence());
    }

    Field field() {
        return new Field(name, type, required, additive, sentence);
    }
}
