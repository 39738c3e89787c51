package dev.okrug.delivery;

import dev.okrug.contract.Period;
import java.time.LocalDate;

/**
 * A source took a period back without giving it anew.
 *
 * @param vintage when; what the source issued of the period before does not count
 */
public record Withdrawal(String source, Period period, LocalDate vintage) {}
