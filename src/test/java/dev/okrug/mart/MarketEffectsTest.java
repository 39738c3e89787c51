package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.mart.MarketEffects.Change;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MarketEffectsTest {

    /** All trade grew by a half and this commodity doubled: of 100, 50 came with the market, 50 with the commodity. */
    @Test
    void aPartnerThatKeepsItsShareGrowsWithMarketAndCommodity() {
        assertThat(MarketEffects.of(new Change(200, 100), new Change(2_000, 1_000), new Change(15_000, 10_000), true))
                .isEqualTo(new MarketEffects(50, 50, 0));
    }

    @Test
    void whatIsGainedAgainstOthersIsCompetitiveness() {
        assertThat(MarketEffects.of(new Change(260, 100), new Change(2_000, 1_000), new Change(15_000, 10_000), true))
                .isEqualTo(new MarketEffects(50, 50, 60));
    }

    @Test
    void ofACommodityThatNobodyTradedBeforeAllIsCompetitiveness() {
        assertThat(MarketEffects.of(new Change(30, 0), new Change(70, 0), new Change(15_000, 10_000), true))
                .isEqualTo(new MarketEffects(0, 0, 30));
    }

    @Property
    void theEffectsAddUpToTheChangeToTheCent(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long value,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long base,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long others,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long othersBase,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long rest) {
        Change commodity = new Change(value + others, base + othersBase);
        MarketEffects effects =
                MarketEffects.of(new Change(value, base), commodity, commodity.plus(new Change(rest, rest)), true);
        assertThat(effects.market() + effects.composition() + effects.competitiveness())
                .isEqualTo(value - base);
    }
}
