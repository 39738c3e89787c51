package dev.okrug.reference;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Classifications of commodities: into sectors of the economy, into food and manufactured goods, by technology, and the
 * user's own. Each commodity is in one class of each; the longest code that it begins with decides.
 */
public final class Sectors implements Serializable {

    /** The classification by branch of the economy. */
    public static final String SECTOR = "sector";

    /** The classification into food and manufactured goods. */
    public static final String ORIGIN = "origin";

    /** The classification by technology. */
    public static final String TECHNOLOGY = "technology";

    /** The class of food and farm produce by origin. */
    public static final String FOOD = "food";

    /** The class of commodities that no code of a classification begins. */
    public static final String NOT_CLASSIFIED = "not classified";

    /** The class of withheld commodities. */
    public static final String WITHHELD = "withheld";

    private static final long serialVersionUID = 1;

    private static final String TECHNOLOGY_FILE = "technology_classes.csv";
    private static final List<Integer> LEVELS = List.of(6, 4, 2);

    /** Classes by commodity, by classification. */
    private final TreeMap<String, Map<String, String>> classes = new TreeMap<>();

    private String digest = "";

    private Sectors() {}

    /**
     * Those of a reference pack, with the user's additions and changes.
     *
     * @param path a CSV file with columns {@code classification}, {@code commodity} and {@code sector}
     * @throws dev.okrug.contract.Fault of kind INPUT that tells all that is wrong with the file
     */
    public static Sectors of(Reference reference, Optional<String> path) {
        Sectors sectors = new Sectors();
        for (Commodity chapter : reference.commodities()) {
            if (chapter.level() == 2) {
                sectors.put(SECTOR, chapter.code(), chapter.sector());
                sectors.put(ORIGIN, chapter.code(), chapter.food() ? FOOD : "manufactured");
            }
        }
        sectors.readTechnology();
        path.ifPresent(sectors::read);
        sectors.digest = Digest.of(sectors.classes.toString());
        return sectors;
    }

    private void readTechnology() {
        Problems problems = new Problems();
        new PackTables(PackFiles.common(TECHNOLOGY_FILE), problems)
                .rows(TECHNOLOGY_FILE, "commodity", "technology_class")
                .forEach(row -> put(TECHNOLOGY, commodity(row), row.required("technology_class")));
        problems.stopIfAny(Fault.Kind.SPEC, "Cannot use the classes of technology");
    }

    private void read(String path) {
        UserFile file = UserFile.open("sectors", path);
        Problems problems = new Problems();
        file.rows(problems, "classification", "commodity", "sector")
                .forEach(row -> put(row.required("classification"), commodity(row), row.required("sector")));
        file.stopIfAny(problems);
    }

    private static String commodity(CsvRow row) {
        String code = row.required("commodity");
        if (!code.matches("([0-9]{2}){1,3}")) {
            row.problem("commodity '" + code + "' has not 2, 4 or 6 digits; restore lost leading zeros");
        }
        return code;
    }

    private void put(String classification, String commodity, String sector) {
        classes.computeIfAbsent(classification, each -> new TreeMap<>()).put(commodity, sector);
    }

    /** Names of the classifications. */
    public List<String> classifications() {
        return new ArrayList<>(classes.keySet());
    }

    /** The classes of a classification, and those of commodities that are in none of them. */
    public List<String> of(String classification) {
        Set<String> sectors = new TreeSet<>(
                classes.getOrDefault(classification, Collections.emptyMap()).values());
        sectors.add(NOT_CLASSIFIED);
        sectors.add(WITHHELD);
        return List.copyOf(sectors);
    }

    /** The class of a commodity, as {@link CommodityCode}. */
    public String of(String classification, long commodity) {
        if (CommodityCode.length(commodity) == 0) {
            return WITHHELD;
        }
        Map<String, String> byCode = classes.getOrDefault(classification, Collections.emptyMap());
        for (int level : LEVELS) {
            String sector = byCode.get(CommodityCode.text(level, commodity));
            if (sector != null) {
                return sector;
            }
        }
        return NOT_CLASSIFIED;
    }

    /** SHA-256 of all classes, in hexadecimal digits. */
    public String digest() {
        return digest;
    }
}
