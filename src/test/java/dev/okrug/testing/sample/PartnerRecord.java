package dev.okrug.testing.sample;

/** A record of the statistics of Belarus, as its file says it. */
record PartnerRecord(
        String region,
        Period period,
        Flow flow,
        String commodity,
        long cents,
        long grams,
        long quantity,
        String unit,
        Trader trader) {

    /** @param digits how much of the commodity code the file gives */
    static PartnerRecord of(Cell cell, String region, int digits) {
        long grams = cell.grams();
        return new PartnerRecord(
                region,
                cell.period(),
                cell.flow(),
                cell.good().code().substring(0, digits),
                cell.cents(),
                grams,
                cell.good().quantity(grams),
                cell.good().unit(),
                Trader.of(cell));
    }

    /** What makes two records one where the file gives fewer digits. */
    String key() {
        return String.join("/", region, period.toString(), flow.word(), commodity);
    }

    PartnerRecord plus(PartnerRecord other) {
        return new PartnerRecord(
                region,
                period,
                flow,
                commodity,
                cents + other.cents,
                grams + other.grams,
                quantity + other.quantity,
                unit.isEmpty() ? other.unit : unit,
                trader);
    }

    String text(String column) {
        return switch (column) {
            case "region" -> region;
            case "period" -> period.toString();
            case "flow" -> flow.word();
            case "commodity" -> commodity;
            case "partner" -> "BY";
            case "value_usd" -> Cents.usd(cents);
            case "net_weight_kg" -> Cents.kg(grams);
            case "quantity" -> quantity == 0 ? "" : Long.toString(quantity);
            case "quantity_unit" -> unit;
            case "trader_id" -> trader.id();
            case "trader_name" -> trader.name();
            default -> throw new IllegalArgumentException("Cannot write column " + column);
        };
    }
}
