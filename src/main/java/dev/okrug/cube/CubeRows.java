package dev.okrug.cube;

import dev.okrug.contract.TableRows;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/**
 * Turnover by region, period and commodity, of which tables ask {@link CubeQuestion}s. Few rows the driver has at hand, since
 * jobs of Spark would take longer than their work; many stay with Spark. Both answer the same.
 */
public interface CubeRows {

    /** Gives all answers to a question, block after block. */
    <T> List<T> answers(CubeQuestion<T> question);

    /** The same where the answers are rows of a table: block after block, which is to be the order of its key. */
    TableRows table(CubeQuestion<Row> question);

    /**
     * The same where blocks hang on parts of the cube, so that those of which nothing has changed need not be made again.
     *
     * @param recipes digest of all that each block is made from
     * @param question asks for some blocks, by number, and leaves the others empty
     */
    TableRows tableInBlocks(List<String> recipes, Function<Set<Integer>, CubeQuestion<Row>> question);

    /** Turnover of some commodities together, in some years. */
    default List<BasketPeriod> byBasket(Baskets baskets, Set<Integer> years) {
        return answers(new BasketPeriods(baskets, years));
    }

    /** Which baskets a commodity is in. */
    interface Baskets extends Serializable {

        /** Gives the numbers of the baskets of a code, see {@link dev.okrug.contract.CommodityCode}, in a year. */
        List<Integer> of(long commodity, int year);
    }
}
