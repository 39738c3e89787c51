package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.TableRows;
import dev.okrug.testing.SparkTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RejectionBlocksTest extends SparkTest {

    /** So many in each file that two files make a block. */
    private static final int OF_FILE = 6_000;

    private static TableRows.Blocks blocks(String... files) {
        StringBuilder text = new StringBuilder("file | period | value | outcome | rules | raw\n");
        for (int i = 0; i < OF_FILE; i++) {
            for (String file : files) {
                text.append(file)
                        .append(" | 2022-01 | ")
                        .append(i)
                        .append(" | REJECTION | VALUE_NEGATIVE | r")
                        .append(i)
                        .append('\n');
            }
        }
        return (TableRows.Blocks)
                new Rejections().from(TinyTrade.of(text.toString()).basis());
    }

    private static List<String> keys(List<Row> rows) {
        List<String> keys = new ArrayList<>();
        rows.forEach(row -> keys.add(String.format("%s %06d", row.getString(0), row.getLong(1))));
        return keys;
    }

    @Test
    void rowsComeInTheOrderOfFilesAndLines() {
        List<String> keys = keys(blocks("b.csv", "a.csv", "c.csv").collected());

        assertThat(keys).hasSize(3 * OF_FILE).isSorted().doesNotHaveDuplicates();
        assertThat(keys.get(0)).startsWith("a.csv");
    }

    @Test
    void aFileThatComesLastChangesTheLastBlockOnly() {
        List<String> before = blocks("a.csv", "b.csv", "c.csv").recipes();
        List<String> after = blocks("a.csv", "b.csv", "c.csv", "d.csv").recipes();

        assertThat(before).hasSize(2);
        assertThat(after).hasSize(2);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1));
    }

    @Test
    void onlyRowsOfWantedBlocksAreMade() {
        TableRows.Blocks blocks = blocks("a.csv", "b.csv", "c.csv");

        List<List<Row>> partitions = blocks.rows().apply(Set.of(1)).glom().collect();

        assertThat(partitions).hasSize(2);
        assertThat(partitions.get(0)).isEmpty();
        assertThat(partitions.get(1))
                .hasSize(OF_FILE)
                .allSatisfy(row -> assertThat(row.getString(0)).isEqualTo("c.csv"));
    }

    @Test
    void nothingIsMadeOfFilesWithoutRejections() {
        assertThat(((TableRows.Blocks) new Rejections()
                                .from(TinyTrade.of("period | value\n2022-01 | 1\n")
                                        .basis()))
                        .recipes())
                .isEmpty();
    }
}
