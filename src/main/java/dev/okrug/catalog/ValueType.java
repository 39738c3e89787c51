package dev.okrug.catalog;

import dev.okrug.contract.FieldType;

/** What values are called in Table Schema and as logical types of the Open Data Contract Standard, which agree. */
final class ValueType {

    private ValueType() {}

    static String of(FieldType type) {
        return switch (type) {
            case CODE, TEXT, STATUS -> "string";
            case USD, KG, SHARE, GROWTH, RATIO, FIGURE -> "number";
            case MONTH, DAY -> "date";
            case YEAR, NUMBER, COUNT -> "integer";
            case FLAG -> "boolean";
        };
    }
}
