package dev.okrug.cube;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import scala.Tuple2;

/** The sums that a question asks for, by block, of rows that a task reads. Very many go on their way before all is read. */
final class BlockSums implements Iterator<Tuple2<Integer, KeyedSums.Part>>, CubeQuestion.Sums {

    private static final int MOST_SUMS = 1 << 19;

    private final Iterator<? extends CubeRow> rows;
    private final CubeQuestion.Keys keys;
    private final int measures;
    private final KeyedSums[] blocks;
    private final Queue<Tuple2<Integer, KeyedSums.Part>> ready = new ArrayDeque<>();

    private CubeRow row;
    private int size;

    BlockSums(CubeQuestion<?> question, Iterator<? extends CubeRow> rows) {
        this.rows = rows;
        this.keys = question.keys();
        this.measures = question.measures().size();
        this.blocks = new KeyedSums[question.blocks()];
    }

    @Override
    public void add(int block, long key) {
        if (blocks[block] == null) {
            blocks[block] = new KeyedSums(measures);
        }
        KeyedSums sums = blocks[block];
        int before = sums.size();
        int place = sums.place(key);
        for (int measure = 0; measure < measures; measure++) {
            sums.add(place + measure, row.measure(measure));
        }
        size += sums.size() - before;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty()) {
            while (rows.hasNext() && size < MOST_SUMS) {
                row = rows.next();
                keys.of(row, this);
            }
            sendOn();
        }
        return !ready.isEmpty();
    }

    private void sendOn() {
        for (int block = 0; block < blocks.length; block++) {
            if (blocks[block] != null && blocks[block].size() > 0) {
                ready.add(new Tuple2<>(block, blocks[block].part()));
                blocks[block].clear();
            }
        }
        size = 0;
    }

    @Override
    public Tuple2<Integer, KeyedSums.Part> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
