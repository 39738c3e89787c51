package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Conformed;
import dev.okrug.contract.Contract;
import dev.okrug.contract.TableRows;
import dev.okrug.disclosure.Rules;
import dev.okrug.reference.Target;
import dev.okrug.reference.WatchList;
import dev.okrug.testing.SparkTest;
import dev.okrug.testing.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Marts of a few records that stand in a text table, with figures small enough to be worked out by hand. */
public final class TinyTrade extends SparkTest {

    /** So many that the driver does not hold the cube; more would make more blocks, and take longer. */
    private static final long MANY = 1_000_000;

    private final Basis basis;
    /** The same where the driver has the cube, as it has small ones. */
    private final Basis held;

    private final Map<String, List<Row>> made = new HashMap<>();

    /** @param withRecords makes a basis of as many records */
    TinyTrade(LongFunction<Basis> withRecords) {
        this.basis = withRecords.apply(MANY);
        this.held = withRecords.apply(0);
    }

    /** Seen from the regions, all partners together; columns and what they are without a value: {@link TinyRecords}. */
    public static TinyTrade of(String records) {
        return new TinyJob().of(records);
    }

    /** Seen from a partner. */
    static TinyTrade seenFrom(String partner, String records) {
        return new TinyJob().seenFrom(partner).of(records);
    }

    /** Held against targets. */
    static TinyTrade with(List<Target> targets, String records) {
        return new TinyJob().with(targets).of(records);
    }

    /** With other settings of what is a signal. */
    static TinyTrade with(SignalSettings signals, String records) {
        return new TinyJob().with(signals).of(records);
    }

    /** With commodities that are watched. */
    static TinyTrade watching(WatchList watchList, String records) {
        return new TinyJob().watching(watchList).of(records);
    }

    /** With figures of few traders hidden, seen from a partner. */
    static TinyTrade hiding(Rules rules, String partner, String records) {
        return new TinyJob().hiding(rules).seenFrom(partner).of(records);
    }

    public Basis basis() {
        return basis;
    }

    /** The same where the driver has the cube, of which no answer is kept. */
    Basis held() {
        return held;
    }

    /** Compares the rows of a mart with a text table, by the columns that it names. */
    void assertRows(String mart, String expected) {
        assertRows(mart, "true", expected);
    }

    /** The same for rows that a condition in SQL holds for. */
    void assertRows(String mart, String where, String expected) {
        Tables.assertRows(rows(mart, where), expected);
    }

    List<Row> rows(String mart, String where) {
        Contract contract = mart(mart).contract();
        List<Row> rows = made.computeIfAbsent(mart, name -> make(mart(name)));
        return table(contract.schema(), rows).where(where).collectAsList();
    }

    private static Mart mart(String name) {
        return Marts.named(List.of(name)).get(0);
    }

    /** Those that Spark makes have to come in the order of their key. */
    private static List<Row> rows(Mart mart, Basis basis) {
        TableRows rows = mart.from(basis);
        Contract contract = mart.contract();
        if (!(rows instanceof TableRows.AtHand)) {
            Dataset<Row> inOrder = table(contract.schema(), Conformed.rows(contract, rows.collected()));
            Column[] key = contract.key().stream().map(functions::col).toArray(Column[]::new);
            List<Row> found = inOrder.collectAsList();
            assertThat(found).isEqualTo(inOrder.orderBy(key).collectAsList());
            return found;
        }
        return table(contract.schema(), Conformed.rows(contract, rows.collected()))
                .collectAsList();
    }

    private List<Row> make(Mart mart) {
        List<Row> rows = rows(mart, basis);
        assertThat(rows(mart, held)).containsExactlyInAnyOrderElementsOf(rows);
        Set<List<Object>> keys = new HashSet<>();
        for (Row row : rows) {
            mart.contract().fields().stream()
                    .filter(field -> field.required() && row.getAs(field.name()) == null)
                    .forEach(field -> {
                        throw new AssertionError(field.name() + " is required, but null in " + row);
                    });
            List<Object> key = new ArrayList<>();
            mart.contract().key().forEach(name -> key.add(row.getAs(name)));
            if (!keys.add(key)) {
                throw new AssertionError("two rows with the key of " + row);
            }
        }
        return rows;
    }
}
