/**
 * The benchmark: Okrug beside a DuckDB script and a Spark job as most teams would write it, on the same deliveries. In come
 * how many records to measure with and how they are spread; out go medians, ratios and stages, once all have given the same
 * figures to the cent.
 */
package dev.okrug.bench;
