package dev.okrug.contract;

import java.math.BigDecimal;
import java.sql.Date;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/** What kind of value a published column holds: its type in Parquet, its unit, and whether rows may be added up. */
public enum FieldType {
    /** An identifier with its leading zeros. */
    CODE(DataTypes.StringType, String.class, "code", false),
    /** Words for people. */
    TEXT(DataTypes.StringType, String.class, "text", false),
    /** One of a closed set of words. */
    STATUS(DataTypes.StringType, String.class, "status", false),
    /** Money, exact to the cent. */
    USD(DataTypes.createDecimalType(18, 2), BigDecimal.class, "USD", true),
    /** Net weight, exact to the gram. */
    KG(DataTypes.createDecimalType(18, 3), BigDecimal.class, "kg", true),
    /** A month, given as its first day. */
    MONTH(DataTypes.DateType, Date.class, "month", false),
    /** A day. */
    DAY(DataTypes.DateType, Date.class, "day", false),
    /** A calendar year. */
    YEAR(DataTypes.IntegerType, Integer.class, "year", false),
    /** An ordinal or a small whole number that does not add up, such as a rank. */
    NUMBER(DataTypes.IntegerType, Integer.class, "number", false),
    /** How many. */
    COUNT(DataTypes.LongType, Long.class, "count", true),
    /** A part of a whole, 0..1. */
    SHARE(DataTypes.DoubleType, Double.class, "share 0..1", false),
    /** Growth as a fraction: 0.31 is +31 %. */
    GROWTH(DataTypes.DoubleType, Double.class, "fraction", false),
    /** A multiple: 7.4 is 7.4 times. */
    RATIO(DataTypes.DoubleType, Double.class, "multiple", false),
    /** A number whose unit stands in its row. */
    FIGURE(DataTypes.DoubleType, Double.class, "as the row says", false),
    /** Yes or no. */
    FLAG(DataTypes.BooleanType, Boolean.class, "yes/no", false);

    @SuppressWarnings("ImmutableEnumChecker") // the data types of Spark are values
    private final DataType dataType;

    private final Class<?> valueType;
    private final String unit;
    private final boolean additive;

    FieldType(DataType dataType, Class<?> valueType, String unit, boolean additive) {
        this.dataType = dataType;
        this.valueType = valueType;
        this.unit = unit;
        this.additive = additive;
    }

    public DataType dataType() {
        return dataType;
    }

    /** Whether a cell may hold a value: nothing, or a value of the type in Spark's rows. */
    boolean holds(Object value) {
        if (value instanceof BigDecimal number && dataType instanceof DecimalType decimal) {
            return number.scale() == decimal.scale() && number.precision() <= decimal.precision();
        }
        return value == null || valueType.isInstance(value);
    }

    public String unit() {
        return unit;
    }

    public boolean additive() {
        return additive;
    }
}
