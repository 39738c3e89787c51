package dev.okrug.fact;

import java.util.Arrays;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * {@code broken_rules(…)}: the {@link RuleSet} that a record breaks. A function and not an expression for each rule, because
 * the JVM never compiles a method of generated code that is over 8,000 bytes long.
 */
public final class BrokenRules extends LongFunction {

    static final String NAME = "broken_rules";

    private static final Rule[] RULES = Rule.values();

    /** Spark's generated code calls it with the components of a {@link ReadRecord}. */
    public static long invoke(
            int flaw,
            int knownUntil,
            boolean flowKnown,
            long period,
            long region,
            long commodity,
            long partner,
            long value,
            long netWeight,
            long quantity,
            boolean totalRow,
            boolean districtDiffers,
            boolean notInNomenclature) {
        ReadRecord record = new ReadRecord(
                flaw,
                knownUntil,
                flowKnown,
                period,
                region,
                commodity,
                partner,
                value,
                netWeight,
                quantity,
                totalRow,
                districtDiffers,
                notInNomenclature);
        long broken = 0;
        for (Rule rule : RULES) {
            if (rule.isBrokenBy(record)) {
                broken |= RuleSet.bit(rule);
            }
        }
        return broken;
    }

    @Override
    public DataType[] inputTypes() {
        return Arrays.stream(ReadRecord.class.getRecordComponents())
                .map(component -> type(component.getType()))
                .toArray(DataType[]::new);
    }

    private static DataType type(Class<?> of) {
        if (of == long.class) {
            return DataTypes.LongType;
        }
        return of == int.class ? DataTypes.IntegerType : DataTypes.BooleanType;
    }

    @Override
    public String name() {
        return NAME;
    }
}
