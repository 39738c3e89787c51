package dev.okrug.fact;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** Reading functions that need nothing but their arguments; Spark's generated code calls {@code invoke} directly. */
public final class TextFunctions {

    private TextFunctions() {}

    /** {@code amount(text, scale, decimal mark)}. */
    public static final class Amount extends LongFunction {

        public static long invoke(UTF8String text, int scale, int mark) {
            return AmountText.read(text, scale, (char) mark);
        }

        @Override
        public DataType[] inputTypes() {
            return new DataType[] {DataTypes.StringType, DataTypes.IntegerType, DataTypes.IntegerType};
        }

        @Override
        public String name() {
            return "amount";
        }
    }

    /** {@code period(text, month text, patterns)}. */
    public static final class PeriodOf extends LongFunction {

        public static long invoke(UTF8String text, UTF8String month, int patterns) {
            return PeriodText.read(text, month, patterns);
        }

        @Override
        public DataType[] inputTypes() {
            return new DataType[] {DataTypes.StringType, DataTypes.StringType, DataTypes.IntegerType};
        }

        @Override
        public String name() {
            return "period";
        }
    }

    /** {@code commodity(text, declared digits)}. */
    public static final class Commodity extends LongFunction {

        public static long invoke(UTF8String text, int digits) {
            return CommodityText.read(text, digits);
        }

        @Override
        public DataType[] inputTypes() {
            return new DataType[] {DataTypes.StringType, DataTypes.IntegerType};
        }

        @Override
        public String name() {
            return "commodity";
        }
    }
}
