package dev.okrug.mart;

import dev.okrug.complexity.BlockWorkers;
import dev.okrug.complexity.MatrixBlock;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Has blocks of a matrix multiplied by Spark, each where it is held. */
final class SparkBlocks implements BlockWorkers {

    private final JavaSparkContext spark;

    SparkBlocks(SparkContext spark) {
        this.spark = JavaSparkContext.fromSparkContext(spark);
    }

    @Override
    public Held holding(List<MatrixBlock> blocks) {
        return new Cached(spark.parallelize(blocks, blocks.size()).cache());
    }

    private record Cached(JavaRDD<MatrixBlock> blocks) implements Held {

        @Override
        public List<double[][]> each(Task task) {
            return blocks.map(task::of).collect();
        }

        @Override
        public void close() {
            blocks.unpersist(false);
        }
    }
}
