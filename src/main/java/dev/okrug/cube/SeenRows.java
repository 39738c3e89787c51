package dev.okrug.cube;

import dev.okrug.contract.PartnerCode;
import dev.okrug.delivery.DeliveredPeriod;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;

/** What counts of the rows of deliveries' cubes, and from whose side a job sees it. */
final class SeenRows implements Serializable {

    private static final long serialVersionUID = 1;

    private static final List<String> KEYS = List.of(
            DeliveryCube.DELIVERY,
            DeliveryCube.REGION,
            DeliveryCube.PERIOD,
            DeliveryCube.COMMODITY,
            DeliveryCube.PARTNER);

    /** The flows that count, as bits, by delivery and period; looked up, since a join would be a job of its own. */
    private final Map<Long, Map<Integer, Integer>> flows = new HashMap<>();

    private final boolean isPartnersSide;
    private final int partner;

    /** @param partner whose trade with the regions is seen, and from whose side; empty for all, from the regions' side */
    SeenRows(List<DeliveredPeriod> counted, Optional<String> partner) {
        for (DeliveredPeriod each : counted) {
            flows.computeIfAbsent(each.delivery().number(), number -> new HashMap<>())
                    .merge(each.period().code(), 1 << each.flow(), (some, more) -> some | more);
        }
        this.isPartnersSide = partner.isPresent();
        this.partner = partner.map(PartnerCode::of).orElse(DeliveryCube.OTHERS);
    }

    /** The columns of {@link DeliveryCube} that rows with some measures are made of. */
    List<String> columns(List<String> measures) {
        List<String> columns = new ArrayList<>(KEYS);
        measures.forEach(measure -> columns.add(stored(measure)));
        return columns;
    }

    /** What a region imports from the partner are the partner's exports. */
    private String stored(String measure) {
        return isPartnersSide ? Measures.fromOtherSide(measure) : measure;
    }

    /** Codes of the periods of which anything counts. */
    List<Integer> periods() {
        return flows.values().stream()
                .flatMap(ofDelivery -> ofDelivery.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Rows that count and are asked for, out of those with {@link #columns}. */
    Iterator<CubeRow> of(Iterator<InternalRow> cells, CubeQuestion<?> question) {
        return new Rows(
                cells,
                question,
                question.measures().stream()
                        .mapToInt(measure -> 1 << Measures.flow(stored(measure)))
                        .toArray());
    }

    /** None is kept, so that one object stands for all. */
    private final class Rows implements Iterator<CubeRow>, CubeRow {

        private final Iterator<InternalRow> cells;
        private final CubeQuestion<?> question;
        private final int[] flowOfMeasure;
        private InternalRow ahead;
        private InternalRow row;
        private long delivery = -1;
        private int period = -1;
        private int counted;

        Rows(Iterator<InternalRow> cells, CubeQuestion<?> question, int[] flowOfMeasure) {
            this.cells = cells;
            this.question = question;
            this.flowOfMeasure = flowOfMeasure;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && cells.hasNext()) {
                InternalRow next = cells.next();
                if (isSeen(next)) {
                    ahead = next;
                }
            }
            return ahead != null;
        }

        private boolean isSeen(InternalRow next) {
            // Rows of a delivery and period come together.
            if (next.getLong(0) != delivery || next.getInt(2) != period) {
                delivery = next.getLong(0);
                period = next.getInt(2);
                counted = question.asksFor(period)
                        ? flows.getOrDefault(delivery, Map.of()).getOrDefault(period, 0)
                        : 0;
            }
            return counted != 0 && (!isPartnersSide || next.getInt(4) == partner);
        }

        @Override
        public CubeRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            row = ahead;
            ahead = null;
            return this;
        }

        @Override
        public int region() {
            return row.getInt(1);
        }

        @Override
        public int period() {
            return row.getInt(2);
        }

        @Override
        public long commodity() {
            return row.getLong(3);
        }

        @Override
        public boolean isOfPartner() {
            return row.getInt(4) != DeliveryCube.OTHERS;
        }

        @Override
        public int partner() {
            return row.getInt(4);
        }

        @Override
        public long measure(int place) {
            return (counted & flowOfMeasure[place]) == 0 ? 0 : row.getLong(KEYS.size() + place);
        }
    }
}
