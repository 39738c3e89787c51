package dev.okrug.testing.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the customs service's dumps, in Russian and in English. */
enum CustomsForm {
    RUSSIAN("NAPR,PERIOD,STRANA,TNVED,EDIZM,STOIM,NETTO,KOL,REGION,REGION_S", "ИМ", "ЭК"),
    ENGLISH("DIRECTION,PERIOD,COUNTRY,HS,UM,VALUE,NETWEIGHT,QUANTITY,REGION,REGION_S", "IMP", "EXP");

    private static final Map<String, String> RUSSIAN_DISTRICTS = Map.of(
            "01", "ЦЕНТРАЛЬНЫЙ",
            "02", "СЕВЕРО-ЗАПАДНЫЙ",
            "03", "ЮЖНЫЙ",
            "04", "ПРИВОЛЖСКИЙ",
            "05", "УРАЛЬСКИЙ",
            "06", "СИБИРСКИЙ",
            "07", "ДАЛЬНЕВОСТОЧНЫЙ",
            "08", "СЕВЕРО-КАВКАЗСКИЙ");
    private static final Map<String, String> ENGLISH_DISTRICTS = Map.of(
            "01", "CENTRAL",
            "02", "NORTH-WESTERN",
            "03", "SOUTHERN",
            "04", "VOLGA",
            "05", "URALS",
            "06", "SIBERIAN",
            "07", "FAR EASTERN",
            "08", "NORTH CAUCASIAN");
    private static final Map<String, String> RUSSIAN_UNITS = Map.of("pcs", "ШТ", "m3", "М3", "l", "Л", "", "");
    private static final Map<String, String> ENGLISH_UNITS = Map.of("pcs", "PCE  NMB", "m3", "MTQ", "l", "LTR", "", "");

    private final String columns;
    private final String imports;
    private final String exports;

    CustomsForm(String columns, String imports, String exports) {
        this.columns = columns;
        this.imports = imports;
        this.exports = exports;
    }

    List<String> header() {
        return List.of(columns.split(",", -1));
    }

    String flow(Flow flow) {
        return flow == Flow.IMPORT ? imports : exports;
    }

    String unit(String unit) {
        return (this == RUSSIAN ? RUSSIAN_UNITS : ENGLISH_UNITS).get(unit);
    }

    String region(Region region) {
        String name = this == RUSSIAN ? region.russian() : region.english();
        return region.code() + " - " + name.toUpperCase(Locale.ROOT);
    }

    String district(Region region) {
        String number = region.district();
        return this == RUSSIAN
                ? number + "-" + RUSSIAN_DISTRICTS.get(number) + " ФЕДЕРАЛЬНЫЙ ОКРУГ"
                : number + "-" + ENGLISH_DISTRICTS.get(number) + " FEDERAL DISTRICT";
    }
}
