package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.TurnoverCube;
import dev.okrug.delivery.Coverage;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.RejectedRecords;
import dev.okrug.delivery.TraderRecords;
import dev.okrug.fact.Facts;
import dev.okrug.reference.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What marts are made from.
 *
 * @param territory regions and districts, as marts publish them
 * @param partner the partner whose side figures are seen from; empty where they are seen from the regions
 * @param reporter whose statistics the marts are of
 * @param cubes what the deliveries of all reporters add up to
 * @param vintages which periods of which deliveries count, of all reporters
 * @param rejected the records that were not believed
 * @param traders the records that say who traded
 * @param commodities names of commodities
 * @param settings what the job says of its tables
 * @param workings what several tables are made of, once one of them asks
 * @param former the release before, where the job asks for revisions and there is one
 * @param made what was seen of the tables made so far
 */
public record Basis(
        Reference reference,
        Territory territory,
        Optional<String> partner,
        String reporter,
        Cubes cubes,
        LatestVintages vintages,
        RejectedRecords rejected,
        TraderRecords traders,
        CommodityNames commodities,
        MartSettings settings,
        Workings workings,
        Optional<FormerRelease> former,
        Made made) {

    /** The same once tables have been made. */
    public Basis with(Made tables) {
        return new Basis(
                reference,
                territory,
                partner,
                reporter,
                cubes,
                vintages,
                rejected,
                traders,
                commodities,
                settings,
                workings,
                former,
                tables);
    }

    /** Turnover of the reporter, as the job sees it. */
    TurnoverCube cube() {
        return cubes.byCommodity(reporter, partner);
    }

    /** The same of a reporter's trade with one partner, or with all. */
    Basis of(String otherReporter, Optional<String> otherPartner) {
        return new Basis(
                reference,
                territory,
                otherPartner,
                otherReporter,
                cubes,
                vintages,
                rejected,
                traders,
                commodities,
                settings,
                new Workings(List.of()),
                former,
                made);
    }

    /** Who delivered what counts. */
    Deliverers deliverers() {
        return workings.deliverers(this);
    }

    /** What was delivered of the moments of a frame. */
    FrameCalendar calendar(Frame frame) {
        return workings.calendar(this, frame);
    }

    /** Turnover of all subjects of a kind. */
    TurnoverSeries.Series series(Subject subject, Frame frame) {
        return workings.series().of(this, subject, frame);
    }

    /** What the trade of each scope and year is made of. */
    List<CommodityMix> mixes() {
        return workings.mixes().of(this);
    }

    /** The same, each held against the year before. */
    List<CommodityMix> comparedMixes() {
        return workings.mixes().comparedOf(this);
    }

    /** Turnover of sectors and of all else that the job looks at together. */
    BasketTurnover baskets() {
        return workings.baskets(this);
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
