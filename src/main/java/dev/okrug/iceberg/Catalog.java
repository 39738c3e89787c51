package dev.okrug.iceberg;

import dev.okrug.contract.Fault;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A catalog that the user has set up in Spark, and the namespace of a job in it. */
record Catalog(SparkSession spark, String name, String namespace) {

    private static final String EXTENSIONS = "IcebergSparkSessionExtensions";

    private static final String CATALOGS = "org.apache.iceberg.spark.";

    /** Refuses a catalog that is not set, or does not answer. */
    void prove() {
        String implementation = spark.conf().get("spark.sql.catalog." + name, "");
        if (implementation.isEmpty()) {
            throw refusal("Spark knows no catalog of that name.");
        }
        if (!implementation.startsWith(CATALOGS)) {
            throw refusal("it is a " + implementation + ", not a catalog of Iceberg.");
        }
        if (!spark.conf().get("spark.sql.extensions", "").contains(EXTENSIONS)) {
            throw refusal("Spark lacks " + EXTENSIONS + ", which branches and tags need.");
        }
        try {
            spark.sql("CREATE NAMESPACE IF NOT EXISTS " + quotedNamespace());
        } catch (Exception | LinkageError failure) {
            throw new Fault(
                    Fault.Kind.SPEC,
                    "Cannot publish to the catalog " + name + ": " + firstLine(failure) + "." + how(),
                    failure);
        }
    }

    private Fault refusal(String why) {
        return Fault.spec("Cannot publish to the catalog " + name + ": " + why + how());
    }

    private String how() {
        String setting = " --conf spark.sql.catalog." + name;
        return " Give spark-submit, or the launcher with --master 'local[*]':"
                + " --packages org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:VERSION"
                + " --conf spark.sql.extensions=org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions"
                + setting + "=org.apache.iceberg.spark.SparkCatalog, and" + setting + ".… that say where it is.";
    }

    /** What Spark throws brings a page of stack traces in its message. */
    static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("") + " ("
                + failure.getClass().getName() + ")";
    }

    List<Row> ask(String statement) {
        return spark.sql(statement).collectAsList();
    }

    /** Name of a table for statements. */
    String table(String table) {
        return quotedNamespace() + ".`" + table + "`";
    }

    /** A name that begins with a digit would be no name. */
    private String quotedNamespace() {
        return name + ".`" + namespace + "`";
    }

    void fastForward(String table, String branch) {
        ask("CALL " + name + ".system.fast_forward('" + table(table) + "', 'main', '" + branch + "')");
    }
}
