package dev.okrug.fact;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A record and the rules that it breaks; a line of {@code rules/<RULE>.csv}. A file has only the columns that matter: an
 * empty cell stands for what is usual in the profile, {@code (empty)} for no text, {@code (blank)} for a space. A column
 * {@code record} holds the whole record as it is delivered.
 *
 * @param place file and line
 * @param why what the case is there for
 * @param profile its name, then settings: {@code okrug; decimal: comma}
 * @param nomenclature the codes of the job's nomenclature, with blanks between; empty where it names none
 */
record RuleCase(
        String place,
        String why,
        String profile,
        String nomenclature,
        String header,
        String record,
        Set<String> rules) {

    /** A record of each profile that breaks no rule. */
    private static final Map<String, Map<String, String>> USUAL = Map.of(
            "okrug",
            record("region 45000|period 2023-01|flow export|commodity 2208|partner BY|value_usd 10.00|net_weight_kg 1"),
            "customs-dump",
            record("NAPR ЭК|PERIOD 01/2023|STRANA BY|TNVED 2208301100|STOIM 10|NETTO 1|REGION 45000 - МОСКВА"),
            "comexstat",
            record("CO_ANO 2023|CO_MES 01|CO_NCM 22083010|CO_PAIS 063|SG_UF_NCM SP|KG_LIQUIDO 1|VL_FOB 10"),
            "comtrade",
            record("flowCode X|period 202301|reporterISO BRA|cmdCode 220830|partnerCode 112|partner2Code 0|motCode 0"
                    + "|customsCode C00|primaryValue 10|netWgt 1"));

    private static final Map<String, String> PACKS = Map.of("comexstat", "br", "comtrade", "world");

    /** Columns of a rule's file that are not those of a delivery. */
    private static final Set<String> NO_FIELDS = Set.of("why", "profile", "nomenclature", "record", "rules");

    /** The cases of a rule's file. */
    static List<RuleCase> of(String rule) {
        String file = "/rules/" + rule + ".csv";
        try (InputStream in = RuleCase.class.getResourceAsStream(file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(line -> of(file, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleCase of(String file, NamedCsvRecord line) {
        Map<String, String> cells = line.getFieldsAsMap();
        Map<String, String> record = new LinkedHashMap<>(USUAL.get(nameOf(line.getField("profile"))));
        String usualHeader = csv(record.keySet());
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty() && !NO_FIELDS.contains(column)) {
                record.put(column, cell.replace("(empty)", "").replace("(blank)", " "));
            }
        });
        boolean whole = cells.containsKey("record");
        return new RuleCase(
                file + " line " + line.getStartingLineNumber(),
                line.getField("why"),
                line.getField("profile"),
                cells.getOrDefault("nomenclature", ""),
                whole ? usualHeader : csv(record.keySet()),
                whole ? line.getField("record") : csv(record.values()),
                rules(line.getField("rules")));
    }

    /** The reference pack that deliveries of the profile are read with. */
    String pack() {
        return PACKS.getOrDefault(profileName(), "ru");
    }

    private static Set<String> rules(String cell) {
        return cell.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(" ", -1)));
    }

    private static Map<String, String> record(String fields) {
        Map<String, String> record = new LinkedHashMap<>();
        Arrays.stream(fields.split("\\|", -1))
                .map(field -> field.split(" ", 2))
                .forEach(field -> record.put(field[0], field[1]));
        return record;
    }

    private static String csv(Iterable<String> fields) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(line)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString().replace("\r\n", "");
    }

    private static String nameOf(String profile) {
        return profile.split("; ", -1)[0];
    }

    String profileName() {
        return nameOf(profile);
    }

    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        Arrays.stream(profile.split("; ", -1))
                .skip(1)
                .map(setting -> setting.split(": ", 2))
                .forEach(setting -> settings.put(setting[0], setting[1]));
        return settings;
    }

    /** The nomenclature as a file, where there is one. */
    Optional<String> nomenclatureFile() {
        return nomenclature.isEmpty()
                ? Optional.empty()
                : Optional.of("code,name\n" + nomenclature.replace(" ", ",named\n") + ",named\n");
    }

    byte[] file() {
        return (header + "\n" + record + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return place + ": " + why;
    }
}
