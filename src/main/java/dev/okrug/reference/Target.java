package dev.okrug.reference;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far trade shall have grown by some year.
 *
 * @param target what it is called
 * @param statement what was promised
 * @param scopeCode of the region, district or group; TOTAL for all
 * @param commodity the digits that codes of the commodities begin with, where only these are meant
 * @param sector the commodities, where only these are meant
 * @param baseYear the year that the goal is measured from
 * @param goal in the unit
 * @param deadline the last year in which it can be reached
 * @param source who promised it
 */
public record Target(
        String target,
        String statement,
        Scope scope,
        String scopeCode,
        Flow flow,
        Optional<String> commodity,
        Optional<SectorName> sector,
        int baseYear,
        BigDecimal goal,
        Unit unit,
        int deadline,
        String source) {

    /** Whose trade. */
    public enum Scope {
        REGION,
        FEDERAL_DISTRICT,
        REGION_GROUP,
        TOTAL
    }

    /** Which trade, from the job's viewpoint. */
    public enum Flow {
        EXPORTS,
        IMPORTS,
        TURNOVER
    }

    /** What the goal counts. */
    public enum Unit {
        USD,
        MILLION_USD,
        BILLION_USD,
        /** Multiples of the base. */
        MULTIPLE
    }
}
