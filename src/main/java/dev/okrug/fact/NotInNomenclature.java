package dev.okrug.fact;

import dev.okrug.contract.CommodityCode;
import dev.okrug.reference.Nomenclature;
import java.io.Serializable;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a nomenclature does not know a commodity. A longer code than the nomenclature has is cut to that length, and to six
 * digits at most; a shorter one is known if a known one begins so.
 */
final class NotInNomenclature implements Serializable {

    private static final long serialVersionUID = 1;

    /** Countries share six digits; those beyond are each country's own and change from year to year. */
    private static final int SHARED_DIGITS = 6;

    /** By number of digits: the numbers with which known codes begin. */
    private final BitSet[] known =
            Stream.generate(BitSet::new).limit(SHARED_DIGITS + 1L).toArray(BitSet[]::new);

    private final boolean named;
    private final int deepest;

    /** Without a nomenclature, nothing is said of any commodity. */
    NotInNomenclature(Optional<Nomenclature> nomenclature) {
        Set<String> codes = nomenclature.map(names -> names.items().keySet()).orElse(Set.of());
        codes.forEach(this::add);
        named = nomenclature.isPresent();
        deepest = codes.stream()
                .mapToInt(code -> Math.min(code.length(), SHARED_DIGITS))
                .max()
                .orElse(0);
    }

    private void add(String code) {
        for (int digits = 1; digits <= Math.min(code.length(), SHARED_DIGITS); digits++) {
            known[digits].set(Integer.parseInt(code.substring(0, digits)));
        }
    }

    /** False of a withheld commodity, and where there is no code to look for. */
    boolean holds(long commodity) {
        int digits = Math.min(CommodityCode.length(commodity), deepest);
        return named
                && commodity != CommodityCode.WITHHELD
                && !known[digits].get(CommodityCode.first(digits, commodity));
    }
}
