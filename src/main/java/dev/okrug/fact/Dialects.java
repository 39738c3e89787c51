package dev.okrug.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import dev.okrug.source.Profile;
import dev.okrug.source.RawField;
import dev.okrug.source.RawRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;

/** Expressions that differ between the dialects of one scan, evaluated for each record in that of its own. */
record Dialects(List<Profile> all) {

    /**
     * What is read by a setting of the record's dialect. Dialects that agree are read alike; where all do, nothing is asked.
     */
    <T> Column each(Function<Profile, T> setting, Function<T, Column> reading) {
        Map<T, List<Object>> alike = new LinkedHashMap<>();
        for (int number = 0; number < all.size(); number++) {
            alike.computeIfAbsent(setting.apply(all.get(number)), key -> new ArrayList<>())
                    .add(number);
        }
        Column read = null;
        for (Map.Entry<T, List<Object>> group : alike.entrySet()) {
            Column ofGroup = reading.apply(group.getKey());
            read = read == null
                    ? ofGroup
                    : when(col(RawRecords.DIALECT).isin(group.getValue().toArray()), ofGroup)
                            .otherwise(read);
        }
        return read;
    }

    /** Whether a text is one of the deliverer's words for a word of ours; false where there is no text. */
    Column isWordFor(String ours, RawField field) {
        Column text = trim(col(RawRecords.textOf(field)));
        return each(
                dialect -> dialect.words(ours),
                words -> coalesce(
                        words.stream()
                                .map(word -> word.endsWith("*")
                                        ? text.startsWith(word.substring(0, word.length() - 1))
                                        : text.equalTo(word))
                                .reduce(Column::or)
                                .orElse(lit(false)),
                        lit(false)));
    }
}
