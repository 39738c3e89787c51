package dev.okrug.fact;

import dev.okrug.contract.CommodityCode;
import dev.okrug.reference.Nomenclature;
import java.io.Serializable;
import java.util.BitSet;
import java.util.stream.Stream;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * {@code not_in_nomenclature(commodity)}: whether a nomenclature does not know a commodity. A longer code than the
 * nomenclature has is cut to that length, and to six digits at most; a shorter one is known if a known one begins so.
 */
public final class NotInNomenclature implements ScalarFunction<Boolean>, Serializable {

    static final String NAME = "not_in_nomenclature";

    /** Countries share six digits; those beyond are each country's own and change from year to year. */
    private static final int SHARED_DIGITS = 6;

    /** By number of digits: the numbers with which known codes begin. */
    private final BitSet[] known =
            Stream.generate(BitSet::new).limit(SHARED_DIGITS + 1L).toArray(BitSet[]::new);

    private final int deepest;

    NotInNomenclature(Nomenclature nomenclature) {
        nomenclature.items().keySet().forEach(this::add);
        deepest = nomenclature.items().keySet().stream()
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
    public boolean invoke(long commodity) {
        int digits = Math.min(CommodityCode.length(commodity), deepest);
        return commodity != CommodityCode.WITHHELD && !known[digits].get(CommodityCode.first(digits, commodity));
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {DataTypes.LongType};
    }

    @Override
    public DataType resultType() {
        return DataTypes.BooleanType;
    }

    @Override
    public boolean isResultNullable() {
        return false;
    }

    @Override
    public String name() {
        return NAME;
    }
}
