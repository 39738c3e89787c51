package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Period;
import org.junit.jupiter.api.Test;

class MirrorStatementsTest {

    private final MirrorStatements statements = new MirrorStatements();

    private void deliver(boolean byExporter, int month, long cents) {
        statements.deliver(byExporter, Period.ofMonth(2021 + (month - 1) / 12, (month - 1) % 12 + 1), cents);
    }

    @Test
    void goodsThatArriveTwoMonthsLaterHaveALagOfTwo() {
        for (int month = 1; month <= 12; month++) {
            deliver(true, month, 100L * month);
            deliver(false, month + 2, 100L * month);
        }
        deliver(false, 1, 0);
        deliver(false, 2, 0);

        assertThat(statements.ofYear(2021).orElseThrow())
                .returns(12, MirrorStatements.Compared::months)
                .returns(2, MirrorStatements.Compared::lag);
    }

    @Test
    void whatOneSideDidNotDeliverIsMissingAndNotZero() {
        for (int month = 1; month <= 12; month++) {
            deliver(true, month, 100);
        }
        assertThat(statements.ofYear(2021)).isEmpty();

        deliver(false, 3, 0);
        assertThat(statements.ofYear(2021).orElseThrow()).isEqualTo(new MirrorStatements.Compared(1, 100, 0, null));
    }

    @Test
    void ofYearsWithoutMonthsNoLagIsTold() {
        statements.deliver(true, Period.ofYear(2021), 90);
        statements.deliver(false, Period.ofYear(2021), 110);

        MirrorStatements.Compared compared = statements.ofYear(2021).orElseThrow();
        assertThat(compared).isEqualTo(new MirrorStatements.Compared(12, 90, 110, null));
        assertThat(compared.asymmetry()).isEqualTo(0.2);
    }
}
