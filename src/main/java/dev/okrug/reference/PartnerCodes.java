package dev.okrug.reference;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds partners by code; a code of two partners is reported.
 *
 * @param partners partners by code, by code system
 * @param aggregates codes that stand for several countries, by code system
 */
record PartnerCodes(Map<String, Map<String, String>> partners, Map<String, Set<String>> aggregates)
        implements Serializable {

    private static final List<String> COMMON_SYSTEMS = List.of("iso2", "iso3", "m49");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    static List<Entry<Partner>> partners(PackTables tables) {
        return tables.rows("partners.csv", "code", "name", "name_ru", "kind", "iso2", "iso3", "m49").stream()
                .map(row -> new Entry<>(partner(row), row))
                .toList();
    }

    static PartnerCodes read(PackTables tables, List<Entry<Partner>> partners) {
        Map<String, Entry<Partner>> known = Entry.unique(partners, "code", Partner::code);
        PartnerCodes codes = new PartnerCodes(new TreeMap<>(), new TreeMap<>());
        for (String system : COMMON_SYSTEMS) {
            partners.forEach(partner -> partner.row().list(system).forEach(code -> codes.add(system, code, partner)));
        }
        for (CsvRow row : tables.rowsIfAny("partner_codes.csv", "system", "code", "partner")) {
            Entry<Partner> partner = known.get(row.required("partner"));
            if (partner == null) {
                row.problem("partner '" + row.text("partner") + "' is not in partners.csv; add it or mend the code");
            } else {
                codes.add(row.required("system"), row.required("code"), new Entry<>(partner.value(), row));
            }
        }
        return codes.frozen();
    }

    private static Partner partner(CsvRow row) {
        String code = row.required("code");
        if (!CODE.matcher(code).matches()) {
            row.problem(
                    "code '" + code + "' is not two capital letters; ISO leaves AA, QM to QZ, XA to XZ and ZZ free");
        }
        return new Partner(code, row.required("name"), row.text("name_ru"), row.word("kind", PartnerKind.class));
    }

    private void add(String system, String code, Entry<Partner> entry) {
        Map<String, String> known = partners.computeIfAbsent(system, name -> new TreeMap<>());
        Set<String> groups = aggregates.computeIfAbsent(system, name -> new TreeSet<>());
        Partner partner = entry.value();
        if (known.containsKey(code) || groups.contains(code)) {
            entry.row().problem(system + " code '" + code + "' stands for another partner already; remove one of them");
        } else if (partner.kind() == PartnerKind.AGGREGATE) {
            groups.add(code);
        } else {
            known.put(code, partner.code());
        }
    }

    private PartnerCodes frozen() {
        partners.replaceAll((system, codes) -> Collections.unmodifiableMap(codes));
        aggregates.replaceAll((system, codes) -> Collections.unmodifiableSet(codes));
        return new PartnerCodes(Collections.unmodifiableMap(partners), Collections.unmodifiableMap(aggregates));
    }
}
