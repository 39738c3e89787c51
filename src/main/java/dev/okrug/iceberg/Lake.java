package dev.okrug.iceberg;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Where a job publishes its releases once more. The release in the output is the truth; what is here follows it: all tables are
 * written to a branch and audited before any is shown. Who dies meanwhile leaves tables of two releases for a while; the next
 * run, whether it finds anything new or not, completes the work.
 */
public final class Lake {

    private final SparkSession spark;
    private final Catalog catalog;
    private final String job;

    private Lake(SparkSession spark, Catalog catalog, String job) {
        this.spark = spark;
        this.catalog = catalog;
        this.job = job;
    }

    /**
     * The catalog of Spark of that name.
     *
     * @throws Fault of kind SPEC where it is not there, or does not answer
     */
    public static Lake in(SparkSession spark, String catalog, String namespace, String job) {
        Catalog found = new Catalog(spark, catalog, namespace);
        found.prove();
        return new Lake(spark, found, job);
    }

    /** Refuses tables of these names that somebody else has made. */
    public void refuseForeign(List<Contract> contracts) {
        contracts.forEach(contract -> new LakeTable(catalog, contract).prove(job));
    }

    /**
     * Shows a release, unless it is shown already. Its tables are none that {@link #refuseForeign} would refuse.
     *
     * @throws Fault where it cannot be shown; what was shown before stays
     */
    public void show(Manifest release, Releases releases) {
        try {
            List<PublishedTable> behind = release.tables().stream()
                    .filter(table -> !table(table).shows(release.release()))
                    .toList();
            behind.forEach(table -> table(table).draft(job, release.release(), rows(release, table, releases)));
            behind.forEach(table -> table(table).show(release.release()));
            Set<String> kept = releases.list().stream().map(Manifest::release).collect(Collectors.toSet());
            release.tables().forEach(table -> table(table).keepOnly(kept));
        } catch (Fault fault) {
            throw fault;
        } catch (Exception | Error failure) {
            // Whatever it is, checked exceptions of Scala included: the release is published, and the last line must
            // say so.
            throw Fault.storage(
                    "Cannot show release " + release.release() + " in the catalog " + catalog.name() + ": "
                            + Catalog.firstLine(failure) + ". Run again to complete it.",
                    failure);
        }
    }

    private LakeTable table(PublishedTable table) {
        return new LakeTable(catalog, table.contract());
    }

    private Dataset<Row> rows(Manifest release, PublishedTable table, Releases releases) {
        return spark.read().schema(table.contract().schema()).parquet(releases.location(release, table.name()));
    }
}
