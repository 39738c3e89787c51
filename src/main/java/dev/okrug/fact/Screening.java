package dev.okrug.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.reference.Reference;
import dev.okrug.source.RawField;
import dev.okrug.source.RawRecords;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Believes or refuses each raw record by the {@link Rule}s, in one pass. */
public final class Screening {

    /** Part of every delivery's key: raise it when a rule or a reading changes what is made of the same record. */
    public static final String VERSION = "2";

    private Screening() {}

    /** Every raw record once, with its outcome and the rules it breaks. */
    public static ScreenedRecords of(RawRecords raw, Reference reference) {
        SparkSession spark = raw.rows().sparkSession();
        ReadingFunctions.install(spark);
        Dataset<Row> judged = new Reading(raw.dialects(), reference)
                .of(raw.rows())
                .withColumn(Facts.RULES, Reading.brokenRules())
                .withColumn(Facts.OUTCOME, outcome());
        return new ScreenedRecords(judged.select(
                col(RawRecords.DELIVERY).as(Facts.DELIVERY),
                col(RawRecords.LINE).as(Facts.LINE),
                col(Facts.OUTCOME),
                col(Facts.RULES),
                col(Facts.FLOW),
                col(Facts.PERIOD),
                col(Facts.REGION),
                col(Facts.COMMODITY),
                col(Facts.PARTNER),
                col(Facts.VALUE),
                col(Facts.NET_WEIGHT),
                col(Facts.QUANTITY),
                col(RawRecords.textOf(RawField.QUANTITY_UNIT)).as(Facts.QUANTITY_UNIT),
                col(RawRecords.textOf(RawField.TRADER_ID)).as(Facts.TRADER_ID),
                col(RawRecords.textOf(RawField.TRADER_NAME)).as(Facts.TRADER_NAME),
                when(col(Facts.OUTCOME).equalTo(lit(Outcome.REJECTION.code())), col(RawRecords.RAW))
                        .as(Facts.RAW)));
    }

    private static Column outcome() {
        return when(RuleSet.holdsAny(col(Facts.RULES), Severity.REJECT), lit(Outcome.REJECTION.code()))
                .when(RuleSet.holdsAny(col(Facts.RULES), Severity.CONTROL_TOTAL), lit(Outcome.CONTROL_TOTAL.code()))
                .otherwise(lit(Outcome.FACT.code()));
    }
}
