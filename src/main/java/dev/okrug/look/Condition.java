package dev.okrug.look;

import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That a column has one of some values.
 *
 * @param values as {@link Values#comparable} makes them; {@code null} among them takes rows without a value
 */
record Condition(Field field, Set<Object> values) {

    /** One condition for each column that is named; what is written of one column are alternatives. */
    static List<Condition> of(List<String> written, Columns columns) {
        Map<Field, Set<Object>> values = new LinkedHashMap<>();
        for (String each : written) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw Fault.spec("Cannot read --is " + each + ": write COLUMN=VALUE, such as --is year=2023.");
            }
            Field field = columns.named(each.substring(0, equals).strip());
            values.computeIfAbsent(field, column -> new HashSet<>())
                    .add(Values.written(field, each.substring(equals + 1).strip()));
        }
        List<Condition> conditions = new ArrayList<>();
        values.forEach((field, any) -> conditions.add(new Condition(field, any)));
        return conditions;
    }

    boolean holds(Object value) {
        return values.contains(Values.comparable(field.type(), value));
    }
}
