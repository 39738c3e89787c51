package dev.okrug.cube;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/** Has a function make rows of each sum, from rows that are sorted by sum; no more than one sum is held at a time. */
final class SumAfterSum implements Iterator<Row> {

    private final Iterator<Row> parts;
    private final int sumColumn;
    private final FlatMapGroupsFunction<Integer, Row, Row> function;

    private Row ahead;
    private Iterator<Row> made = Collections.emptyIterator();

    /** @param sumColumn place of the column with the number of the sum */
    SumAfterSum(Iterator<Row> parts, int sumColumn, FlatMapGroupsFunction<Integer, Row, Row> function) {
        this.parts = parts;
        this.sumColumn = sumColumn;
        this.function = function;
        advance();
    }

    private void advance() {
        ahead = parts.hasNext() ? parts.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (!made.hasNext() && ahead != null) {
            made = madeOf(ahead.getInt(sumColumn));
        }
        return made.hasNext();
    }

    private Iterator<Row> madeOf(int sum) {
        try {
            return function.call(sum, new OfSum(sum));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Cannot make the rows of sum " + sum, e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return made.next();
    }

    /** The rows of one sum; whoever makes rows of them reads them to their end. */
    private final class OfSum implements Iterator<Row> {

        private final int sum;

        OfSum(int sum) {
            this.sum = sum;
        }

        @Override
        public boolean hasNext() {
            return ahead != null && ahead.getInt(sumColumn) == sum;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = ahead;
            advance();
            return row;
        }
    }
}
