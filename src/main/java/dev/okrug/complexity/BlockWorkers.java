package dev.okrug.complexity;

import java.io.Serializable;
import java.util.List;

/** Those who multiply the blocks of a matrix: this machine, or many. */
@FunctionalInterface
public interface BlockWorkers {

    /** This machine, one block after the other. */
    BlockWorkers HERE = blocks -> task -> blocks.stream().map(task::of).toList();

    /** What is made of one block. */
    @FunctionalInterface
    interface Task extends Serializable {
        double[][] of(MatrixBlock block);
    }

    /** Blocks that stay where they are multiplied. */
    @FunctionalInterface
    interface Held extends AutoCloseable {
        /** What is made of each, in the order of blocks, so that sums of them are the same everywhere. */
        List<double[][]> each(Task task);

        /** Lets go of them. */
        @Override
        default void close() {}
    }

    /** Takes the blocks of a matrix. */
    Held holding(List<MatrixBlock> blocks);
}
