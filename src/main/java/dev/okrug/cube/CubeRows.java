package dev.okrug.cube;

import dev.okrug.contract.TableRows;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;

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

    /** The same where months, quarters and annual records of a year are together, without weights. */
    CubeRows byYear();

    /**
     * Brings together what is part of one sum in one year, as rows of {@link GroupedRow}, and has a function make rows of it.
     *
     * @param contributions which sums a row is part of
     * @param made the columns of the rows that are made
     */
    TableRows grouped(Contributions contributions, FlatMapGroupsFunction<Row, Row, Row> function, StructType made);

    /**
     * Brings together what is part of one sum, in all years, and has a function make rows of it: sum after sum in the order of
     * their numbers, which is to be that of the table's key.
     */
    TableRows inOrder(Contributions contributions, FlatMapGroupsFunction<Integer, Row, Row> function);
}
