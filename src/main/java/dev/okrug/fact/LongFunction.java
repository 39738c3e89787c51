package dev.okrug.fact;

import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** A function that always finds a number; Spark's generated code calls the {@code invoke} of its class. */
abstract class LongFunction implements ScalarFunction<Long> {

    @Override
    public DataType resultType() {
        return DataTypes.LongType;
    }

    @Override
    public boolean isResultNullable() {
        return false;
    }
}
