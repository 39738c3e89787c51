package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Digest;
import dev.okrug.contract.TableRows;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.parquet.Version;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** Has the tasks that make the rows of a table write them, and takes over what a former release has of them. */
final class BlockFiles {

    private final Contract contract;
    private final int rowsInFile;
    private final Storage storage;
    private final String work;

    /** @param work folder to write to, within the output */
    BlockFiles(Contract contract, int rowsInFile, Storage storage, String work) {
        this.contract = contract;
        this.rowsInFile = rowsInFile;
        this.storage = storage;
        this.work = work;
    }

    /** Files in the order of the rows. */
    List<WrittenFile> of(JavaRDD<Row> rows) {
        return written(rows, IntStream.range(0, rows.getNumPartitions()).boxed().collect(Collectors.toSet())).stream()
                .map(file -> WrittenFile.of(path(file)))
                .toList();
    }

    /** The same, block by block; no row is made of a block that is taken over. */
    List<WrittenFile> of(TableRows.Blocks blocks, FormerBlocks former) {
        List<String> recipes = blocks.recipes().stream().map(this::recipe).toList();
        Map<Integer, PublishedPart> takenOver = new HashMap<>();
        Set<Integer> wanted = new HashSet<>();
        for (int block = 0; block < recipes.size(); block++) {
            Optional<PublishedPart> part = former.with(recipes.get(block));
            if (part.isPresent()) {
                takenOver.put(block, part.get());
            } else {
                wanted.add(block);
            }
        }
        Map<Integer, List<BlockRows.File>> made = wanted.isEmpty()
                ? Map.of()
                : written(blocks.rows().apply(wanted), wanted).stream()
                        .collect(Collectors.groupingBy(BlockRows.File::block));
        List<WrittenFile> files = new ArrayList<>();
        for (int block = 0; block < recipes.size(); block++) {
            if (takenOver.containsKey(block)) {
                files.add(WrittenFile.takenOver(takenOver.get(block), recipes.get(block)));
            } else {
                List<BlockRows.File> ofBlock = made.getOrDefault(block, List.of());
                // Of several files each would be a part of the block only.
                Optional<String> kept = ofBlock.size() == 1 ? Optional.of(recipes.get(block)) : Optional.empty();
                ofBlock.forEach(file -> files.add(WrittenFile.made(path(file), kept)));
            }
        }
        return files;
    }

    /** Another version of Parquet may make other bytes of the same rows. */
    private String recipe(String ofRows) {
        return Digest.of(String.join("\n", contract.table(), Version.FULL_VERSION, ofRows));
    }

    /** Files of some partitions, in their order; the others would be empty, and a task for each would be for nothing. */
    private List<BlockRows.File> written(JavaRDD<Row> rows, Set<Integer> partitions) {
        Broadcast<SerializableConfiguration> hadoop = JavaSparkContext.fromSparkContext(rows.context())
                .broadcast(new SerializableConfiguration(HadoopSettings.shared()));
        BlockRows written = new BlockRows(contract, rowsInFile, storage.location(work), hadoop);
        List<BlockRows.File>[] files = rows.mapPartitionsWithIndex(written, true)
                .collectPartitions(
                        partitions.stream().mapToInt(Integer::intValue).sorted().toArray());
        return Arrays.stream(files).flatMap(List::stream).toList();
    }

    private String path(BlockRows.File file) {
        return work + "/" + file.name();
    }
}
