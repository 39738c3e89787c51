package dev.okrug.job;

import dev.okrug.spec.JobSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/** Does a little of what every job does, so that the classes it needs can be kept in an archive for the next start. */
public final class WarmUp {

    private WarmUp() {}

    private static final String SPEC = """
            job: warm-up
            viewpoint: { of: region }
            inputs:
              - { path: in/*.csv, profile: okrug, reporter: BY, vintage: 2024-01-31 }
            output: out
            """;

    /** Reads a job spec; aggregates, joins, ranks, writes and reads back some rows, in a folder that is gone afterwards. */
    public static void run(Engine engine) throws IOException {
        Path folder = Files.createTempDirectory("okrug-warm-up");
        try {
            Path spec = Files.writeString(folder.resolve("job.yaml"), SPEC);
            JobSpec.read(spec, Catalogue.names()).digest();
            String table = folder.resolve("table").toString();
            ranked(engine).write().mode(SaveMode.Overwrite).parquet(table);
            engine.session().read().parquet(table).count();
        } finally {
            delete(folder);
        }
    }

    private static Dataset<Row> ranked(Engine engine) {
        Dataset<Row> facts = engine.session()
                .range(1_000)
                .select(
                        functions.col("id").mod(10).as("region"),
                        functions.col("id").cast("decimal(18,2)").as("value_usd"),
                        functions
                                .make_date(functions.lit(2024), functions.lit(1), functions.lit(1))
                                .as("month"));
        Dataset<Row> names =
                engine.session().sql("SELECT * FROM VALUES (1L, 'one'), (2L, 'two') AS names(region, name)");
        Column byValue = functions
                .row_number()
                .over(Window.partitionBy("month")
                        .orderBy(functions.col("value_usd").desc()));
        return facts.groupBy("region", "month")
                .agg(functions.sum("value_usd").as("value_usd"))
                .join(functions.broadcast(names), "region")
                .withColumn("rank", byValue)
                .coalesce(1)
                .sortWithinPartitions("region");
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
