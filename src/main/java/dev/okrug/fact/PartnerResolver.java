package dev.okrug.fact;

import dev.okrug.contract.PartnerCode;
import dev.okrug.reference.Reference;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the partner that a code names; Cyrillic letters that look like Latin ones are read as meant. */
final class PartnerResolver implements CodeLookup.Resolver {

    private static final String CYRILLIC = "АВЕКМНОРСТУХІЅЈ";
    private static final String LATIN = "ABEKMHOPCTYXISJ";

    private final Map<String, String> codes;
    private final Set<String> aggregates;

    PartnerResolver(Reference reference, String codeSystem) {
        codes = new HashMap<>(reference.partnerCodes(codeSystem));
        aggregates = new TreeSet<>(reference.aggregatePartners());
        aggregates.addAll(reference.aggregatePartners(codeSystem));
    }

    @Override
    public long resolve(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        long found = find(upper, Finding.NONE);
        return Found.value(found) != 0 || aggregates.contains(upper) ? found : find(latin(upper), Finding.LOOK_ALIKE);
    }

    private long find(String code, Finding finding) {
        if (aggregates.contains(code)) {
            return Found.of(Finding.AGGREGATE);
        }
        String iso = codes.get(code);
        return iso == null ? Found.of(Finding.UNKNOWN) : Found.of(PartnerCode.of(iso), finding);
    }

    private static String latin(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.chars()
                .map(c -> CYRILLIC.indexOf(c) < 0 ? c : LATIN.charAt(CYRILLIC.indexOf(c)))
                .forEach(c -> repaired.append((char) c));
        return repaired.toString();
    }
}
