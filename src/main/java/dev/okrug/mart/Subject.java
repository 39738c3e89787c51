package dev.okrug.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.lit;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Whose turnover a table gives. */
enum Subject {
    REGION {
        @Override
        List<String> key() {
            return List.of("region_code");
        }

        @Override
        List<Field> fields() {
            return List.of(
                    Field.of("region_code", FieldType.CODE, "The region, or the bucket of records without one."),
                    Field.of("region", FieldType.TEXT, "Its English name."));
        }

        @Override
        Dataset<Row> rollUp(FramedTurnover turnover, Basis basis, Frame frame) {
            Territory territory = new Territory(basis.reference(), basis.outsideReference());
            return turnover.rollUp(turnover.rows(), List.of(Territory.REGION, Frame.MOMENT))
                    .join(broadcast(territory.regionRows(basis.spark())), Territory.REGION)
                    .drop(Territory.REGION)
                    .withColumnRenamed("region_name", "region");
        }
    },
    FEDERAL_DISTRICT {
        @Override
        List<String> key() {
            return List.of("federal_district_code", "composition");
        }

        @Override
        List<Field> fields() {
            return List.of(
                    Field.of("federal_district_code", FieldType.CODE, "The federal district, or a bucket."),
                    Field.of("federal_district", FieldType.TEXT, "Its English name."),
                    Field.of("composition", FieldType.STATUS, "Whose membership: current or historical."));
        }

        @Override
        List<Field> furtherFields() {
            return List.of(
                    Field.of("active_regions", FieldType.NUMBER, "Regions of the district that traded."),
                    Field.of("regions", FieldType.NUMBER, "Regions that belong to the district in this composition."),
                    Field.of(
                            "composition_changed",
                            FieldType.FLAG,
                            "Whether other regions belonged to it a year before; the comparison is over the same"
                                    + " regions all the same."));
        }

        @Override
        Dataset<Row> rollUp(FramedTurnover turnover, Basis basis, Frame frame) {
            return Districts.rollUp(turnover, basis, frame);
        }
    },
    TOTAL {
        @Override
        List<String> key() {
            return List.of();
        }

        @Override
        List<Field> fields() {
            return List.of();
        }

        @Override
        Dataset<Row> rollUp(FramedTurnover turnover, Basis basis, Frame frame) {
            return turnover.rollUp(turnover.rows(), List.of(Frame.MOMENT)).withColumn("bucket", lit(false));
        }
    };

    abstract List<String> key();

    /** Fields that say whose row it is. */
    abstract List<Field> fields();

    /** Fields that only this subject has, after all figures. */
    List<Field> furtherFields() {
        return List.of();
    }

    /** One row per subject and moment, with the measures, the subject's fields, and {@code bucket}. */
    abstract Dataset<Row> rollUp(FramedTurnover turnover, Basis basis, Frame frame);
}
