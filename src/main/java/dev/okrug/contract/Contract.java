package dev.okrug.contract;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What a published table promises.
 *
 * @param table name in snake case
 * @param sentence what the table says; ends with its grain: "One row per …"
 * @param fields in published order
 * @param key names of the fields that tell one row from another; the table is sorted by them
 */
public record Contract(String table, String sentence, List<Field> fields, List<String> key) implements Serializable {

    public Contract {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException(
                        "Invalid contract of " + table + ": two fields named " + field.name());
            }
        }
        if (key.isEmpty() || !names.containsAll(key)) {
            throw new IllegalArgumentException(
                    "Invalid contract of " + table + ": key " + key + " is not among its fields");
        }
    }

    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    public Field field(String name) {
        return fields.get(fieldNames().indexOf(name));
    }

    /** The schema that the published files have; sentences travel with it as comments of columns. */
    public StructType schema() {
        return new StructType(fields.stream().map(Contract::structField).toArray(StructField[]::new));
    }

    private static StructField structField(Field field) {
        Metadata comment =
                new MetadataBuilder().putString("comment", field.sentence()).build();
        return new StructField(field.name(), field.type().dataType(), true, comment);
    }
}
