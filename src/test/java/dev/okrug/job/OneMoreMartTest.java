package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.mart.BalanceYearly;
import dev.okrug.mart.Mart;
import dev.okrug.mart.Marts;
import dev.okrug.mart.TinyTrade;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.spec.Gates;
import dev.okrug.storage.Storage;
import dev.okrug.testing.DuckDb;
import dev.okrug.testing.Silence;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One more mart takes a class and its place in a list; that it is written, audited and reconciled takes nothing. */
class OneMoreMartTest {

    private static final Gates WIDE_OPEN = new Gates(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, Optional.empty());

    private static final String RECORDS = """
            region | period | flow   | value
            01000  | 2022   | export | 100
            01000  | 2022   | import | 30
            04000  | 2022   | import | 50
            """;

    @TempDir
    Path folder;

    @Test
    void aMartThatIsListedIsPublished() {
        publish(new BalanceYearly(""));

        assertThat(Verification.of(Storage.of(folder.toString())).findings()).isEmpty();
        tables().assertRows("select region_code, year, balance_usd from balance_yearly where balance_usd <> 0", """
                        region_code | year | balance_usd
                        01000       | 2022 | 70
                        04000       | 2022 | -50
                        """);
    }

    @Test
    void itsTotalsAreHeldAgainstTheCube() {
        publish(new BalanceYearly(""));

        tables().assertRows(
                        "select scope, left_value, right_value, equal from reconciliation where scope like 'balance%'",
                        """
                scope                        | left_value | right_value | equal
                balance_yearly, exports 2022 | 100        | 100         | true
                balance_yearly, imports 2022 | 80         | 80          | true
                """);
    }

    @Test
    void aMartThatForgetsARegionIsRefused() {
        assertThatThrownBy(() -> publish(new BalanceYearly("04000")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("balance_yearly, imports 2022: 30.00 against 80.00 USD");
        assertThat(Releases.in(Storage.of(folder.toString())).current()).isEmpty();
    }

    private void publish(Mart oneMore) {
        List<Mart> marts = new ArrayList<>(Marts.named(List.of("region_yearly", "reconciliation")));
        marts.add(oneMore);
        try (ReleaseDraft draft = ReleaseDraft.in(Storage.of(folder.toString()))) {
            new MartMaking(draft, TinyTrade.of(RECORDS).basis(), new Silence()).make(marts, WIDE_OPEN);
            draft.publish("inputs", Map.of(), List.of());
        }
    }

    private DuckDb tables() {
        return DuckDb.over(folder, List.of("balance_yearly", "reconciliation"));
    }
}
