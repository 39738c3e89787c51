package dev.okrug.mart;

import java.math.BigDecimal;

/** What a slice of a table adds up to in one year, in USD. */
public record TableTotal(String scope, Frame frame, int year, BigDecimal exports, BigDecimal imports) {}
