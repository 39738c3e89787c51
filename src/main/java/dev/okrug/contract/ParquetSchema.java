package dev.okrug.contract;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.apache.parquet.schema.Types.optional;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types.PrimitiveBuilder;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns that the footer of a published file must show. */
public final class ParquetSchema {

    private ParquetSchema() {}

    /** The declared columns, in published order. */
    public static List<Type> of(List<Field> fields) {
        List<Type> columns = new ArrayList<>();
        for (Field field : fields) {
            columns.add(physical(field.type().dataType()).named(field.name()));
        }
        return List.copyOf(columns);
    }

    /** Columns of Spark's types, in their order. */
    public static MessageType of(StructType columns) {
        List<Type> types = new ArrayList<>();
        for (StructField column : columns.fields()) {
            types.add(physical(column.dataType()).named(column.name()));
        }
        return new MessageType("spark_schema", types);
    }

    /** Says in a sentence how a file differs from the declared columns, or nothing where it does not. */
    public static List<String> differences(List<Field> declared, MessageType found) {
        List<Type> expected = of(declared);
        if (expected.equals(found.getFields())) {
            return List.of();
        }
        return List.of("its columns are " + found.getFields() + ", declared " + expected);
    }

    private static PrimitiveBuilder<PrimitiveType> physical(DataType type) {
        if (type instanceof StringType) {
            return optional(BINARY).as(LogicalTypeAnnotation.stringType());
        }
        if (type instanceof DecimalType decimal) {
            return optional(INT64).as(LogicalTypeAnnotation.decimalType(decimal.scale(), decimal.precision()));
        }
        if (type instanceof DateType) {
            return optional(INT32).as(LogicalTypeAnnotation.dateType());
        }
        if (type instanceof IntegerType) {
            return optional(INT32);
        }
        return other(type);
    }

    private static PrimitiveBuilder<PrimitiveType> other(DataType type) {
        if (type instanceof LongType) {
            return optional(INT64);
        }
        if (type instanceof DoubleType) {
            return optional(DOUBLE);
        }
        if (type instanceof BooleanType) {
            return optional(BOOLEAN);
        }
        throw new IllegalArgumentException("Invalid field type: no Parquet column holds " + type.sql());
    }
}
