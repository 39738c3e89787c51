package dev.okrug.contract;

import java.util.List;
import org.apache.spark.sql.Row;

/** Rows that have exactly the columns that their contract declares; nothing is cast, dropped or filled in. */
public final class Conformed {

    private Conformed() {}

    /** The rows as they are, or a fault that names the first column whose value is not of the declared type. */
    public static List<Row> rows(Contract contract, List<Row> rows) {
        rows.forEach(row -> row(contract, row));
        return rows;
    }

    /** The row as it is, or a fault that names the first column whose value is not of the declared type. */
    public static Row row(Contract contract, Row row) {
        List<Field> fields = contract.fields();
        if (row.size() != fields.size()) {
            throw different(contract, "a row of " + row.size() + " values for " + fields.size() + " columns");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).type().holds(row.get(i))) {
                Object value = row.get(i);
                throw different(
                        contract,
                        fields.get(i).name() + " is " + value + " ("
                                + value.getClass().getSimpleName() + "), declared "
                                + fields.get(i).type().dataType().sql());
            }
        }
        return row;
    }

    private static Fault different(Contract contract, String difference) {
        return Fault.gate("Cannot publish " + contract.table() + ": its rows are not what its contract declares: "
                + difference + ". Change the mart or the contract so that both agree.");
    }
}
