package dev.okrug.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The rules that a record breaks in one number, as it is stored with the record: one bit for each {@link Rule}. */
public final class RuleSet {

    private static final Rule[] RULES = Rule.values();
    private static final long REJECTING = of(Severity.REJECT);
    private static final long OF_CONTROL_TOTALS = of(Severity.CONTROL_TOTAL);

    private RuleSet() {}

    /** The set of these rules. */
    public static long of(Collection<Rule> rules) {
        return rules.stream().mapToLong(RuleSet::bit).reduce(0, (some, more) -> some | more);
    }

    /** The rules of a set. */
    public static List<Rule> rulesIn(long set) {
        return Arrays.stream(RULES).filter(rule -> (set & bit(rule)) != 0).toList();
    }

    /** The rules that a record breaks. */
    static long brokenBy(ReadRecord record) {
        long broken = 0;
        for (Rule rule : RULES) {
            if (rule.isBrokenBy(record)) {
                broken |= bit(rule);
            }
        }
        return broken;
    }

    /** What becomes of a record that breaks these rules: the severest decides. */
    static Outcome outcome(long broken) {
        if ((broken & REJECTING) != 0) {
            return Outcome.REJECTION;
        }
        return (broken & OF_CONTROL_TOTALS) != 0 ? Outcome.CONTROL_TOTAL : Outcome.FACT;
    }

    private static long of(Severity severity) {
        return of(
                Arrays.stream(RULES).filter(rule -> rule.severity() == severity).toList());
    }

    static long bit(Rule rule) {
        return 1L << rule.number();
    }
}
