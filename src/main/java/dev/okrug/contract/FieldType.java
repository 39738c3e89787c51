package dev.okrug.contract;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What kind of value a published column holds: its type in Parquet, its unit, and whether rows may be added up. */
public enum FieldType {
    /** An identifier with its leading zeros. */
    CODE(DataTypes.StringType, "code", false),
    /** Words for people. */
    TEXT(DataTypes.StringType, "text", false),
    /** One of a closed set of words. */
    STATUS(DataTypes.StringType, "status", false),
    /** Money, exact to the cent. */
    USD(DataTypes.createDecimalType(18, 2), "USD", true),
    /** Net weight, exact to the gram. */
    KG(DataTypes.createDecimalType(18, 3), "kg", true),
    /** A month, given as its first day. */
    MONTH(DataTypes.DateType, "month", false),
    /** A day. */
    DAY(DataTypes.DateType, "day", false),
    /** A calendar year. */
    YEAR(DataTypes.IntegerType, "year", false),
    /** An ordinal or a small whole number that does not add up, such as a rank. */
    NUMBER(DataTypes.IntegerType, "number", false),
    /** How many. */
    COUNT(DataTypes.LongType, "count", true),
    /** A part of a whole, 0..1. */
    SHARE(DataTypes.DoubleType, "share 0..1", false),
    /** Growth as a fraction: 0.31 is +31 %. */
    GROWTH(DataTypes.DoubleType, "fraction", false),
    /** A multiple: 7.4 is 7.4 times. */
    RATIO(DataTypes.DoubleType, "multiple", false),
    /** Yes or no. */
    FLAG(DataTypes.BooleanType, "yes/no", false);

    @SuppressWarnings("ImmutableEnumChecker") // the data types of Spark are values
    private final DataType dataType;

    private final String unit;
    private final boolean additive;

    FieldType(DataType dataType, String unit, boolean additive) {
        this.dataType = dataType;
        this.unit = unit;
        this.additive = additive;
    }

    public DataType dataType() {
        return dataType;
    }

    public String unit() {
        return unit;
    }

    public boolean additive() {
        return additive;
    }
}
