package dev.okrug.reference;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a pack says about itself.
 *
 * @param regionsReport whether each region reports its trade for itself, as countries do, or one office for all of them
 * @param regionColumns the column of regions.csv that holds the codes of each code system
 */
record Settings(String country, boolean regionsReport, Map<String, String> regionColumns) {

    private static final String FILE = "pack.csv";
    private static final String COUNTRY = "country";
    private static final String REGIONS_REPORT = "regions_report";
    private static final String CODE_SYSTEM = "region_codes.";

    static Settings read(PackTables tables) {
        Map<String, String> columns = new TreeMap<>();
        String country = "";
        boolean regionsReport = false;
        for (CsvRow row : tables.rows(FILE, "setting", "value")) {
            String setting = row.required("setting");
            if (setting.equals(COUNTRY)) {
                country = row.required("value");
            } else if (setting.equals(REGIONS_REPORT)) {
                regionsReport = row.yes("value");
            } else if (setting.startsWith(CODE_SYSTEM)) {
                columns.put(setting.substring(CODE_SYSTEM.length()), row.required("value"));
            } else {
                row.problem("unknown setting '" + setting + "'; known are " + COUNTRY + ", " + REGIONS_REPORT + " and "
                        + CODE_SYSTEM + "<code system>");
            }
        }
        return new Settings(country, regionsReport, columns);
    }

    void prove(Set<String> partners, Problems problems) {
        if (!partners.contains(country)) {
            problems.add(
                    FILE,
                    "country '" + country + "' is not in partners.csv; say whose regions these are,"
                            + " for example with the line country,RU");
        }
    }
}
