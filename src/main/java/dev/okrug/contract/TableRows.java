package dev.okrug.contract;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;

/** The rows of a table on their way to be published, in any order. */
public sealed interface TableRows {

    /** The rows, brought to the driver if need be; for those that are few. */
    List<Row> collected();

    /**
     * Rows that Spark has yet to make. Each has the contract's values in its order; the rows of each partition, and the
     * partitions, come in the order of the contract's key.
     */
    record Sorted(JavaRDD<Row> rows) implements TableRows {

        @Override
        public List<Row> collected() {
            return rows.collect();
        }
    }

    /**
     * Rows that Spark has yet to make, in blocks that come in the order of the contract's key; sorted like those of
     * {@link Sorted}.
     *
     * @param recipes digest of all that a block is made from: of equal recipes come equal rows
     * @param rows of some blocks, by number: a partition for each block, and nothing in those of the others
     */
    record Blocks(List<String> recipes, Function<Set<Integer>, JavaRDD<Row>> rows) implements TableRows {

        public Blocks {
            recipes = List.copyOf(recipes);
        }

        @Override
        public List<Row> collected() {
            return rows.apply(IntStream.range(0, recipes.size()).boxed().collect(Collectors.toSet()))
                    .collect();
        }
    }

    /** Rows that the driver has. Each has the contract's values in its order. */
    record AtHand(List<Row> rows) implements TableRows {

        public AtHand {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Row> collected() {
            return rows;
        }
    }
}
