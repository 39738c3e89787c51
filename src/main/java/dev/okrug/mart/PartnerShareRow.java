package dev.okrug.mart;

import dev.okrug.mart.MarketEffects.Change;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What {@link PartnerShareYearly} says of a partner in one commodity, or in all.
 *
 * @param commodityName null where none is known
 * @param value of the partner
 * @param market of all partners
 * @param effects null where the years cannot be compared
 * @param concentration of trade on partners; null in rows of one commodity
 * @param recoded whether an edition tied the commodity to others since the base
 */
record PartnerShareRow(
        String commodity,
        String commodityName,
        Change value,
        Change market,
        MarketEffects effects,
        Hhi concentration,
        boolean recoded) {

    static final String TOTAL = "TOTAL";

    private static final String ALL_COMMODITIES = "All commodities";

    static PartnerShareRow ofAll(Change value, Change market, MarketEffects effects, Hhi concentration) {
        return new PartnerShareRow(TOTAL, ALL_COMMODITIES, value, market, effects, concentration, false);
    }

    /**
     * Which trade it is.
     *
     * @param scope its place
     * @param flow as the job sees it
     */
    record Of(int scope, Flow flow, int year) implements Serializable {}

    /**
     * Makes rows of the table.
     *
     * @param columns of the table
     */
    record Maker(String reporter, String partner, String partnerName, long lowBaseCents, List<String> columns)
            implements Serializable {

        Row of(Of of, Scope scope, PartnerShareRow row, MomentCoverage.Figure figure) {
            TableRow cells = new TableRow(columns);
            cells.set("reporter", reporter);
            Scopes.fill(cells, scope);
            cells.set("flow", of.flow().word());
            cells.set("year", of.year());
            cells.set("partner", partner);
            cells.set("partner_name", partnerName);
            cells.set("commodity", row.commodity);
            cells.set("commodity_name", row.commodityName);
            Compared value = figure.compared(row.value.cents(), row.value.base(), lowBaseCents);
            PartnerShareYearly.VALUE.fill(cells, value);
            cells.set("market_usd", Money.usd(row.market.cents()));
            cells.set("share", Ratio.of(row.value.cents(), row.market.cents()));
            if (figure.comparability() == Comparability.COMPARABLE) {
                cells.set("market_base_usd", Money.usd(row.market.base()));
                cells.set("share_base", Ratio.of(row.value.base(), row.market.base()));
            }
            fill(cells, row.effects);
            fill(cells, row.concentration);
            Recoded.fill(cells, row.recoded);
            return cells.take();
        }

        private static void fill(TableRow cells, MarketEffects effects) {
            if (effects != null) {
                cells.set("market_effect_usd", Money.usd(effects.market()));
                cells.set("composition_effect_usd", Money.usd(effects.composition()));
                cells.set("competitiveness_effect_usd", Money.usd(effects.competitiveness()));
            }
        }

        private static void fill(TableRow cells, Hhi concentration) {
            if (concentration != null) {
                cells.set("partners_hhi", concentration.index());
                cells.set("partners_active", concentration.active());
            }
        }
    }
}
