package dev.okrug.fact;

import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;

/** The rules that a record breaks in one number, as it is stored with the record: one bit for each {@link Rule}. */
public final class RuleSet {

    private RuleSet() {}

    /** The set of these rules. */
    public static long of(Collection<Rule> rules) {
        return rules.stream().mapToLong(RuleSet::bit).reduce(0, (some, more) -> some | more);
    }

    /** The rules of a set. */
    public static List<Rule> rulesIn(long set) {
        return Arrays.stream(Rule.values())
                .filter(rule -> (set & bit(rule)) != 0)
                .toList();
    }

    /** Whether a set holds a rule. */
    public static Column holds(Column set, Rule rule) {
        return holdsAny(set, bit(rule));
    }

    /** Whether a set holds a rule of a severity. */
    static Column holdsAny(Column set, Severity severity) {
        return holdsAny(
                set,
                of(Arrays.stream(Rule.values())
                        .filter(rule -> rule.severity() == severity)
                        .toList()));
    }

    static long bit(Rule rule) {
        return 1L << rule.number();
    }

    private static Column holdsAny(Column set, long bits) {
        return set.bitwiseAND(lit(bits)).notEqual(lit(0L));
    }
}
