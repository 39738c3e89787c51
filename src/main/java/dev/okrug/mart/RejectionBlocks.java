package dev.okrug.mart;

import dev.okrug.contract.Digest;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.RejectedRecord;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Tuple2;

/**
 * The blocks in which {@link Rejections} is made: deliveries side by side in the order of their paths. A delivery that comes
 * last, as that of a new month, changes no block but the last one.
 */
final class RejectionBlocks {

    /** Few enough to be made anew in no time, and enough for a file. */
    private static final long ROWS = 10_000;

    private final Basis basis;
    private final List<List<Delivery>> blocks = new ArrayList<>();

    /**
     * Where a record comes in the table.
     *
     * @param delivery place of its delivery
     */
    private record Place(int block, int delivery, long line) implements Comparable<Place>, Serializable {

        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::delivery).thenComparingLong(Place::line);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** A partition for each block. */
    private static final class ByBlock extends Partitioner {

        private static final long serialVersionUID = 1;

        private final int blocks;

        ByBlock(int blocks) {
            this.blocks = blocks;
        }

        @Override
        public int numPartitions() {
            return blocks;
        }

        @Override
        public int getPartition(Object place) {
            return ((Place) place).block();
        }
    }

    RejectionBlocks(Basis basis) {
        this.basis = basis;
        long rows = ROWS;
        for (Delivery delivery : withRejections(basis)) {
            if (rows >= ROWS) {
                blocks.add(new ArrayList<>());
                rows = 0;
            }
            blocks.get(blocks.size() - 1).add(delivery);
            rows += delivery.rejected();
        }
    }

    /** In the order of the table, which is that of the bytes of their paths. */
    private static List<Delivery> withRejections(Basis basis) {
        return basis.vintages().deliveries().stream()
                .filter(delivery -> delivery.rejected() > 0)
                .sorted(Comparator.comparing(delivery -> UTF8String.fromString(delivery.path())))
                .toList();
    }

    /** Digest of all that the rows of each block are made from. */
    List<String> recipes() {
        return blocks.stream()
                .map(deliveries -> {
                    List<String> parts =
                            new ArrayList<>(List.of(basis.settings().digest()));
                    deliveries.forEach(delivery -> parts.add(delivery.key() + " " + delivery.path()));
                    return Digest.of(String.join("\n", parts));
                })
                .toList();
    }

    /** The records of some blocks in the order of the table, in a partition for each block. */
    JavaRDD<RejectedRecord> records(Set<Integer> wanted) {
        Map<Long, Place> places = new HashMap<>();
        for (int block : wanted) {
            List<Delivery> deliveries = blocks.get(block);
            for (int place = 0; place < deliveries.size(); place++) {
                places.put(deliveries.get(place).number(), new Place(block, place, 0));
            }
        }
        return basis.rejected()
                .of(Set.copyOf(places.keySet()))
                .mapToPair(record -> {
                    Place first = places.get(record.delivery());
                    return new Tuple2<>(new Place(first.block(), first.delivery(), record.line()), record);
                })
                .repartitionAndSortWithinPartitions(new ByBlock(blocks.size()))
                .values();
    }
}
