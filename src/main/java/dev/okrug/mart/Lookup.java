package dev.okrug.mart;

import static org.apache.spark.sql.functions.udf;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;

/**
 * Finds a value in a small map that the driver has. For rows that have been added up already this is cheaper than a join,
 * which would be a job of its own.
 */
final class Lookup {

    private Lookup() {}

    /**
     * The value of a key, and null where the map has none.
     *
     * @param type of the values, which are such as Spark's rows hold
     */
    static <K> Column of(Map<K, ?> map, DataType type, Column key) {
        Map<K, Object> values = new HashMap<>(map);
        return udf((UDF1<K, Object>) values::get, type).apply(key);
    }
}
