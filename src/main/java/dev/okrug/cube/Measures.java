package dev.okrug.cube;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the cube adds up: whole cents and whole grams. */
public final class Measures {

    public static final String EXPORTS = "exports_cents";
    public static final String IMPORTS = "imports_cents";
    public static final String EXPORT_GRAMS = "export_grams";
    public static final String IMPORT_GRAMS = "import_grams";
    /** Exports of records with a net weight: what unit values are taken of. */
    public static final String EXPORTS_WEIGHED = "exports_weighed_cents";

    public static final String IMPORTS_WEIGHED = "imports_weighed_cents";

    public static final List<String> ALL =
            List.of(EXPORTS, IMPORTS, EXPORT_GRAMS, IMPORT_GRAMS, EXPORTS_WEIGHED, IMPORTS_WEIGHED);

    private Measures() {}

    /** Adds measures up for each combination of the keys. */
    public static Dataset<Row> rollUp(Dataset<Row> rows, List<String> keys, List<String> measures) {
        List<Column> sums =
                measures.stream().map(measure -> sum(measure).as(measure)).toList();
        return rows.groupBy(keys.stream().map(key -> col(key)).toArray(Column[]::new))
                .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    }
}
