package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TargetPathTest {

    /** From 334 m to 500 m: (500 / 334)^(1/3) − 1 = 14.4 %, over five years 8.4 %. */
    @Test
    void plannedGrowthLeadsFromTheBaseToTheGoal() {
        assertThat(new TargetPath(2022, 33_400, 2025, 50_000).plannedGrowth()).isEqualTo(0.144, within(0.0005));
        assertThat(new TargetPath(2022, 33_400, 2027, 50_000).plannedGrowth()).isEqualTo(0.084, within(0.0005));
    }

    @Test
    void theWayIsHeldAgainstEachYear() {
        TargetPath doubling = new TargetPath(2020, 100, 2022, 200);

        assertThat(doubling.isKept(2021, 141)).isFalse();
        assertThat(doubling.isKept(2021, 142)).isTrue();
        assertThat(doubling.growthFrom(2021, 160)).isEqualTo(0.25, within(1e-12));
        assertThat(doubling.progress(160)).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void fromNothingAndAfterTheDeadlineThereIsNoGrowth() {
        TargetPath path = new TargetPath(2020, 100, 2022, 200);

        assertThat(path.growthFrom(2021, 0)).isNull();
        assertThat(path.growthFrom(2021, -50)).isNull();
        assertThat(new TargetPath(2020, 0, 2022, 200).plannedGrowth()).isNull();
        assertThat(path.growthFrom(2022, 150)).isNull();
        assertThat(new TargetPath(2020, 0, 2022, 200).isKept(2021, 500)).isFalse();
    }

    @Test
    void whereTheGoalIsTheBaseThereIsNoProgress() {
        assertThat(new TargetPath(2020, 100, 2022, 100).progress(150)).isNull();
    }
}
