/**
 * The benchmark: Okrug beside a DuckDB script and a Spark job as most teams would write it, on the same deliveries. In come
 * how many records to measure with; out go medians and ratios, once all have given the same figures to the cent.
 */
package dev.okrug.bench;
