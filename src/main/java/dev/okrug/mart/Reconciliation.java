package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Pairs of totals that must be equal, and are: a release in which one is not is not published. */
public final class Reconciliation implements Mart {

    /**
     * Two totals that must be equal.
     *
     * @param scope file, table or slice, and time
     * @param unit records or USD
     */
    public record Check(String check, String scope, String unit, BigDecimal left, BigDecimal right) {

        public boolean equal() {
            return left.compareTo(right) == 0;
        }
    }

    @Override
    public Contract contract() {
        return new Contract(
                "reconciliation",
                "Pairs of totals that must be equal. One row per check, scope and unit.",
                List.of(
                        Field.of("check", FieldType.TEXT, "What is held against what."),
                        Field.of("scope", FieldType.TEXT, "The file, or the table, slice, flow and year."),
                        Field.of("unit", FieldType.STATUS, "records or USD."),
                        Field.of("left_value", FieldType.USD, "The total on the left of the check.")
                                .notAdditive(),
                        Field.of("right_value", FieldType.USD, "The total on the right of the check.")
                                .notAdditive(),
                        Field.of("equal", FieldType.FLAG, "Whether both are equal; true in every published release.")),
                List.of("check", "scope", "unit"));
    }

    @Override
    public boolean closing() {
        return true;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.DELIVERIES, Source.CUBE, Source.TABLES);
    }

    @Override
    public TableRows from(Basis basis) {
        return new TableRows.AtHand(
                Reconciler.checks(basis).stream().map(Reconciliation::row).toList());
    }

    /** Records are given like money, so that both kinds of totals share a column. */
    private static Row row(Check check) {
        return RowFactory.create(
                check.check(),
                check.scope(),
                check.unit(),
                check.left().setScale(2),
                check.right().setScale(2),
                check.equal());
    }
}
