package dev.okrug.job;

import dev.okrug.cube.CubeFile;
import dev.okrug.cube.CubeSheet;
import dev.okrug.delivery.ChapterPrices;
import dev.okrug.delivery.Contents;
import dev.okrug.delivery.PriceSheet;
import dev.okrug.delivery.RecordFile;
import dev.okrug.delivery.Tally;
import dev.okrug.delivery.TallySheet;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRow;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Takes the screened records of a partition in: they are kept, counted and added up in one pass, since reading them once more
 * would take as long. Each attempt at a task has files of its own; the driver is told only of those that succeeded.
 *
 * @param records folder of records that are believed
 * @param rejections folder of those that are not: few, and looked for apart
 * @param cube folder of sums by commodity
 * @param partners folder of sums by partner
 * @param partner the partner that the job looks at, as a {@link CubeSheet} takes it
 */
record IntakeTask(
        String records,
        String rejections,
        String cube,
        String partners,
        int partner,
        PriceSheet.Limits limits,
        Broadcast<SerializableConfiguration> hadoop)
        implements Function2<Integer, Iterator<ScreenedRow>, Iterator<IntakeTask.Part>> {

    /**
     * What came of a partition.
     *
     * @param file name of its file in each folder
     * @param traders deliveries whose facts name traders
     */
    record Part(String file, List<Tally> tallies, List<ChapterPrices> prices, SortedSet<Long> traders)
            implements Serializable {

        Contents contents() {
            SortedSet<Integer> periods = new TreeSet<>();
            SortedSet<Long> rejected = new TreeSet<>();
            for (Tally tally : tallies) {
                if (tally.fact()) {
                    periods.add(tally.period());
                } else if (tally.outcome() == Outcome.REJECTION) {
                    rejected.add(tally.delivery());
                }
            }
            return new Contents(periods, rejected, traders);
        }
    }

    @Override
    public Iterator<Part> call(Integer partition, Iterator<ScreenedRow> rows) throws IOException {
        String file = String.format(
                Locale.ROOT,
                "part-%05d.%d.parquet",
                partition,
                TaskContext.get().taskAttemptId());
        TallySheet tallies = new TallySheet();
        PriceSheet prices = new PriceSheet(limits);
        SortedSet<Long> traders = new TreeSet<>();
        Configuration settings = hadoop.value().value();
        try (RecordFile believed = new RecordFile(records + "/" + file, settings);
                RecordFile rejected = new RecordFile(rejections + "/" + file, settings);
                CubeFile commodities = new CubeFile(cube + "/" + file, settings);
                CubeFile byPartner = new CubeFile(partners + "/" + file, settings)) {
            CubeSheet ofCommodities = CubeSheet.byCommodity(partner, commodities);
            CubeSheet ofPartners = CubeSheet.byPartner(byPartner);
            while (rows.hasNext()) {
                ScreenedRow row = rows.next();
                (row.isRejection() ? rejected : believed).add(row);
                tallies.add(row);
                if (row.isFact()) {
                    prices.add(row);
                    ofCommodities.add(row);
                    ofPartners.add(row);
                    if (row.namesTrader()) {
                        traders.add(row.delivery());
                    }
                }
            }
            ofCommodities.finish();
            ofPartners.finish();
        }
        return List.of(new Part(file, tallies.tallies(), prices.prices(), traders))
                .iterator();
    }
}
