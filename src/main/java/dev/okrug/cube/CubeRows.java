package dev.okrug.cube;

import dev.okrug.contract.TableRows;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Turnover by region, period and commodity, and what tables ask of it. Few rows the driver has at hand, since jobs of Spark
 * would take longer than their work; many stay with Spark. Both answer the same.
 */
public interface CubeRows {

    /** Turnover of all commodities together. */
    List<RegionPeriod> byRegion();

    /**
     * Turnover of some commodities together.
     *
     * @param baskets the numbers of the baskets that a commodity is in
     */
    List<BasketPeriod> byBasket(UDF1<Long, List<Integer>> baskets);

    /**
     * Gives the rows of each block to a function, and brings home what it makes of them.
     *
     * @param measures that the function asks of rows
     */
    <T> List<T> fromBlocks(Blocks blocks, List<String> measures, CubeFunction<T> function);

    /** The same for rows of a table: block after block, which is to be the order of its key. */
    TableRows tableFromBlocks(Blocks blocks, List<String> measures, CubeFunction<Row> function);

    /**
     * Brings together what is part of one sum, in all years, and has a function make rows of it: sum after sum in the order of
     * their numbers, which is to be that of the table's key.
     */
    TableRows inOrder(Contributions contributions, FlatMapGroupsFunction<Integer, Row, Row> function);
}
