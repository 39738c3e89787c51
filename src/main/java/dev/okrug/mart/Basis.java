package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.TurnoverCube;
import dev.okrug.delivery.Coverage;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.fact.Facts;
import dev.okrug.reference.PublishedFigure;
import dev.okrug.reference.Reference;
import dev.okrug.reference.Sectors;
import dev.okrug.reference.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What marts are made from.
 *
 * @param territory regions and districts, as marts publish them
 * @param partner the partner whose side figures are seen from; empty where they are seen from the regions
 * @param reporter whose statistics the marts are of
 * @param vintages which periods of which deliveries count, of all reporters
 * @param rejected rejected records of the job's deliveries, as {@link dev.okrug.fact.ScreenedRecords}
 * @param commodities names of commodities
 * @param lowBaseCents comparisons with less are marked LOW_BASE
 * @param topCommodities how many leading commodities are named
 * @param series turnover of regions, districts, groups and all, once a table asks
 * @param mixes what the trade of each scope is made of, once a table asks
 * @param sectors classifications of commodities
 * @param targets that trade is held against
 * @param figures published figures that tables are held against
 * @param made what was seen of the tables made so far
 */
public record Basis(
        Reference reference,
        Territory territory,
        Optional<String> partner,
        String reporter,
        TurnoverCube cube,
        LatestVintages vintages,
        Dataset<Row> rejected,
        CommodityNames commodities,
        long lowBaseCents,
        int topCommodities,
        TurnoverSeries series,
        CommodityMixes mixes,
        Sectors sectors,
        List<Target> targets,
        List<PublishedFigure> figures,
        Made made) {

    /** The same once tables have been made. */
    public Basis with(Made tables) {
        return new Basis(
                reference,
                territory,
                partner,
                reporter,
                cube,
                vintages,
                rejected,
                commodities,
                lowBaseCents,
                topCommodities,
                series,
                mixes,
                sectors,
                targets,
                figures,
                tables);
    }

    public SparkSession spark() {
        return cube.byCommodity().sparkSession();
    }

    Coverage coverage() {
        return vintages.coverage(reporter);
    }

    /** A fact's flow, which is seen from the region, as the job sees it. */
    Flow flow(int ofFact) {
        return (ofFact == Facts.EXPORT) == partner.isEmpty() ? Flow.EXPORTS : Flow.IMPORTS;
    }

    /** The periods delivered of a flow as the job sees it. */
    Set<Period> deliveredPeriods(Flow flow) {
        int ofFacts = flow(Facts.EXPORT) == flow ? Facts.EXPORT : Facts.IMPORT;
        return coverage().periods(ofFacts);
    }
}
