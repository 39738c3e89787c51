package dev.okrug.delivery;

import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.Rule;
import dev.okrug.fact.RuleSet;
import dev.okrug.fact.Severity;
import java.io.Serializable;
import java.util.List;

/**
 * How many records of a delivery ended alike, and what they are worth.
 *
 * @param delivery number of the delivery
 * @param period code of the period, 0 where unknown
 * @param flow as in {@link Facts}, 0 where unknown
 * @param rules set of broken rules
 * @param cents sum of their values; records without a believable value add nothing
 * @param firstLine the first of them in the file
 */
public record Tally(
        long delivery, int period, int flow, Outcome outcome, long rules, long records, long cents, long firstLine)
        implements Serializable {

    /** With one of the same kind. */
    Tally plus(Tally other) {
        return new Tally(
                delivery,
                period,
                flow,
                outcome,
                rules,
                records + other.records,
                Math.addExact(cents, other.cents),
                Math.min(firstLine, other.firstLine));
    }

    public boolean fact() {
        return outcome == Outcome.FACT;
    }

    public List<Rule> brokenRules() {
        return RuleSet.rulesIn(rules);
    }

    /** Facts whose region, commodity or partner is withheld or not named. */
    public boolean bucket() {
        return fact() && brokenRules().stream().anyMatch(rule -> rule.severity() == Severity.BUCKET);
    }
}
