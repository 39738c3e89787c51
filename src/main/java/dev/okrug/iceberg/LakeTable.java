package dev.okrug.iceberg;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.analysis.TableAlreadyExistsException;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A published table in a catalog. Its branch main shows one release, and every kept release has a tag. */
final class LakeTable {

    private static final String JOB = "okrug.job";
    private static final String MAIN = "main";
    private static final String RELEASE_TAGS = "r\\d{6,}-[0-9a-f]+";

    private final Catalog catalog;
    private final Contract contract;
    private final String name;

    LakeTable(Catalog catalog, Contract contract) {
        this.catalog = catalog;
        this.contract = contract;
        this.name = catalog.table(contract.table());
    }

    private boolean exists() {
        return catalog.spark().catalog().tableExists(name);
    }

    /** Refuses a table that somebody else has made. */
    void prove(String job) {
        if (!exists()) {
            return;
        }
        Optional<String> owner = catalog.ask("SHOW TBLPROPERTIES " + name).stream()
                .filter(property -> property.getString(0).equals(JOB))
                .map(property -> property.getString(1))
                .findFirst();
        if (!owner.equals(Optional.of(job))) {
            throw Fault.spec("Cannot publish to " + name + ": it is "
                    + owner.map(other -> "of the job " + other).orElse("not a table of Okrug")
                    + ". Name another namespace: publish: { iceberg: { namespace: … } }.");
        }
    }

    /** Whether what readers see is a release, and is tagged so. */
    boolean shows(String release) {
        Map<String, Long> snapshots = exists() ? snapshots() : Map.of();
        return snapshots.containsKey(release) && snapshots.get(release).equals(snapshots.get(MAIN));
    }

    private Map<String, Long> snapshots() {
        Map<String, Long> snapshots = new HashMap<>();
        catalog.ask("SELECT name, snapshot_id FROM " + name + ".refs")
                .forEach(row -> snapshots.put(row.getString(0), row.getLong(1)));
        return snapshots;
    }

    /** Writes the rows of a release where nobody looks yet, and audits what was written. */
    void draft(String job, String release, Dataset<Row> rows) {
        if (exists()) {
            evolve();
        } else {
            create(job);
        }
        String branch = branch(release);
        catalog.ask("ALTER TABLE " + name + " CREATE OR REPLACE BRANCH `" + branch + "`");
        try {
            rows.writeTo(name + ".`branch_" + branch + "`").overwrite(lit(true));
        } catch (NoSuchTableException gone) {
            throw new IllegalStateException(gone);
        }
        Row written = sums(catalog.spark().sql("SELECT * FROM " + name + " VERSION AS OF '" + branch + "'"));
        Row meant = sums(rows);
        if (!written.equals(meant)) {
            throw Fault.gate("Cannot publish " + name + ": it has " + written + " rows and their hash, the release "
                    + meant + ". Nothing of it is shown.");
        }
    }

    private static String branch(String release) {
        return "draft-" + release;
    }

    private void create(String job) {
        try {
            catalog.spark()
                    .createDataFrame(List.<Row>of(), contract.schema())
                    .writeTo(name)
                    .using("iceberg")
                    .tableProperty(JOB, job)
                    .tableProperty("comment", contract.sentence())
                    .tableProperty("write.parquet.compression-codec", "zstd")
                    .create();
        } catch (TableAlreadyExistsException other) {
            throw new IllegalStateException(other);
        }
    }

    /** Former releases keep the columns that they had. */
    private void evolve() {
        StructType found = catalog.spark().table(name).schema();
        Map<String, StructField> known = new HashMap<>();
        for (StructField column : found.fields()) {
            known.put(column.name(), column);
        }
        Set<String> wanted = new TreeSet<>();
        for (StructField column : contract.schema().fields()) {
            wanted.add(column.name());
            StructField before = known.get(column.name());
            if (before != null && !before.dataType().equals(column.dataType())) {
                drop(column.name());
            }
            if (before == null || !before.dataType().equals(column.dataType())) {
                catalog.ask("ALTER TABLE " + name + " ADD COLUMN `" + column.name() + "` "
                        + column.dataType().sql());
            }
        }
        known.keySet().stream()
                .filter(column -> !wanted.contains(column))
                .sorted()
                .forEach(this::drop);
    }

    private void drop(String column) {
        catalog.ask("ALTER TABLE " + name + " DROP COLUMN `" + column + "`");
    }

    /** How many rows, and the sum of their hashes: the same in any order. */
    private Row sums(Dataset<Row> rows) {
        // The hash passes over nulls: without saying where they are, a value that moved to the next column would go
        // unseen.
        Column[] columns = contract.fieldNames().stream()
                .flatMap(field -> Stream.of(col(field), col(field).isNull()))
                .toArray(Column[]::new);
        return rows.select(functions.xxhash64(columns).cast("decimal(20,0)").as("hash"))
                .agg(functions.count(lit(1)), functions.sum(col("hash")))
                .first();
    }

    /** Shows the drafted release, and tags it. */
    void show(String release) {
        catalog.fastForward(contract.table(), branch(release));
        catalog.ask("ALTER TABLE " + name + " CREATE OR REPLACE TAG `" + release + "` AS OF VERSION "
                + snapshots().get(MAIN));
        catalog.ask("ALTER TABLE " + name + " DROP BRANCH `" + branch(release) + "`");
    }

    /** Drops the tags of releases that are no more, and branches of runs that died. */
    void keepOnly(Set<String> releases) {
        for (String ref : snapshots().keySet().stream().sorted().collect(Collectors.toList())) {
            if (ref.matches(RELEASE_TAGS) && !releases.contains(ref)) {
                catalog.ask("ALTER TABLE " + name + " DROP TAG `" + ref + "`");
            } else if (ref.startsWith(branch(""))
                    && !releases.contains(ref.substring(branch("").length()))) {
                catalog.ask("ALTER TABLE " + name + " DROP BRANCH `" + ref + "`");
            }
        }
    }
}
