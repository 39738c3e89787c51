package dev.okrug.spec;

import dev.okrug.contract.Period;
import java.time.LocalDate;

/**
 * A source took a period back without giving it anew: what it issued of it before that day does not count.
 *
 * @param source as inputs name it
 * @param vintage the day on which it was taken back
 */
public record WithdrawalSpec(String source, Period period, LocalDate vintage) {}
