package dev.okrug;

/** Leading commodities: how they are asked for, and how they are expected. */
final class Leaders {

    private Leaders() {}

    static String of(String region, int year, String flow, int count) {
        return """
                select rank, commodity from top_commodities_yearly
                where scope_code = '%s' and year = %d and flow = '%s' and rank <= %d
                """.formatted(region, year, flow, count);
    }

    static String ranks(String... commodities) {
        StringBuilder table = new StringBuilder("rank | commodity\n");
        for (int i = 0; i < commodities.length; i++) {
            table.append(i + 1).append(" | ").append(commodities[i]).append('\n');
        }
        return table.toString();
    }
}
