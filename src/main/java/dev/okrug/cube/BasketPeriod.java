package dev.okrug.cube;

/** Turnover of one region in one delivered period and of one basket of commodities, in whole cents. */
public record BasketPeriod(int region, int period, int basket, long exports, long imports) {}
