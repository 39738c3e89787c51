package dev.okrug.cube;

import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;

/** Rows that Spark has. */
record SparkCubeRows(DeliveryCube deliveries, SeenRows seen) implements CubeRows {

    @Override
    public <T> List<T> answers(CubeQuestion<T> question) {
        if (question.blocks() > 1) {
            return made(question).collect();
        }
        // As few as all sums of one block, the driver adds up itself.
        List<T> answers = new ArrayList<>();
        question.answer(sums(question)).forEachRemaining(answers::add);
        return answers;
    }

    @Override
    public TableRows table(CubeQuestion<Row> question) {
        return new TableRows.Sorted(made(question));
    }

    @Override
    public TableRows tableInBlocks(List<String> recipes, Function<Set<Integer>, CubeQuestion<Row>> question) {
        return new TableRows.Blocks(recipes, blocks -> made(question.apply(blocks)));
    }

    /** The sums of a question over all rows, brought to the driver; for those that are few. */
    KeyedSums sums(CubeQuestion<?> question) {
        KeyedSums sums = new KeyedSums(question.measures().size());
        parts(question).values().collect().forEach(sums::add);
        return sums;
    }

    private <T> JavaRDD<T> made(CubeQuestion<T> question) {
        int measures = question.measures().size();
        // A block has the number of its partition.
        return parts(question)
                .partitionBy(new HashPartitioner(question.blocks()))
                .mapPartitions(parts -> {
                    KeyedSums sums = new KeyedSums(measures);
                    parts.forEachRemaining(part -> sums.add(part._2()));
                    return question.answer(sums);
                });
    }

    /** What {@link BlockSums} of each task gives. Spark's own sums by key would hash objects, row by row. */
    private JavaPairRDD<Integer, KeyedSums.Part> parts(CubeQuestion<?> question) {
        List<String> measures = question.measures();
        SeenRows ofJob = seen;
        Set<Integer> asked =
                seen.periods().stream().filter(question::asksFor).collect(Collectors.toCollection(TreeSet::new));
        return deliveries
                .cells(asked, seen.columns(measures))
                .mapPartitionsToPair(cells -> new BlockSums(question, ofJob.of(cells, question)));
    }
}
