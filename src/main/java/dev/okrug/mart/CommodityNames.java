package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.reference.Commodity;
import dev.okrug.reference.Nomenclature;
import dev.okrug.reference.Reference;
import dev.okrug.reference.Sectors;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Names of commodities: those of the reference pack, and beneath them those of the user's nomenclature. */
public final class CommodityNames implements Serializable {

    private static final long serialVersionUID = 1;

    /** Levels that marts publish. */
    static final List<Integer> LEVELS = List.of(2, 4, 6);

    private static final String WITHHELD = "Withheld";

    private record Named(String code, int level, String name, String nameRu, String section) implements Serializable {}

    private final TreeMap<String, Named> byCode = new TreeMap<>();

    private CommodityNames() {}

    /** Where both name a code, the pack's short name stands. */
    public static CommodityNames of(Reference reference, Optional<Nomenclature> nomenclature) {
        CommodityNames names = new CommodityNames();
        for (Commodity each : reference.commodities()) {
            names.byCode.put(
                    each.code(), new Named(each.code(), each.level(), each.name(), each.nameRu(), each.section()));
        }
        nomenclature.ifPresent(names::addBeneath);
        return names;
    }

    private void addBeneath(Nomenclature nomenclature) {
        nomenclature.items().forEach((code, item) -> {
            Named chapter = byCode.get(code.substring(0, 2));
            if (LEVELS.contains(item.level()) && chapter != null) {
                byCode.putIfAbsent(code, new Named(code, item.level(), item.name(), item.nameRu(), chapter.section()));
            }
        });
    }

    /**
     * One row per named commodity, as the table of commodities publishes it.
     *
     * @param sectors the classes that commodities are in
     */
    List<Row> rows(Sectors sectors) {
        List<Row> rows = new ArrayList<>();
        for (Named each : byCode.values()) {
            String parent = each.level() == 2 ? null : each.code().substring(0, each.level() - 2);
            rows.add(row(each, parent, CommodityCode.of(Long.parseLong(each.code()), each.level()), sectors));
        }
        for (int level : LEVELS) {
            String parent = level == 2 ? null : withheld(level - 2);
            rows.add(row(
                    new Named(withheld(level), level, WITHHELD, "", null), parent, CommodityCode.WITHHELD, sectors));
        }
        return rows;
    }

    private static Row row(Named named, String parent, long code, Sectors sectors) {
        return RowFactory.create(
                named.code(),
                named.level(),
                parent,
                named.name(),
                named.nameRu().isEmpty() ? null : named.nameRu(),
                named.section(),
                sectors.of(Sectors.SECTOR, code),
                sectors.of(Sectors.TECHNOLOGY, code),
                sectors.of(Sectors.ORIGIN, code).equals(Sectors.FOOD));
    }

    /** The name of a published code; one not known to its end is named after what is known. Null where it has none. */
    String name(String commodity) {
        String known = CommodityCode.known(commodity);
        if (known.isEmpty()) {
            return WITHHELD;
        }
        Named named = byCode.get(known);
        if (named == null) {
            return null;
        }
        return known.equals(commodity) ? named.name() : named.name() + ", not specified further";
    }

    private static String withheld(int level) {
        return "X".repeat(level);
    }
}
