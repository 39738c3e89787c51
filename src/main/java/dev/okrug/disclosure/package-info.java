/**
 * Disclosure control: what each trader contributed to the cells of a table with two crossed hierarchies comes in, and which cells may
 * be published goes out. Knows neither Spark nor files. See {@code disclosure.md} for the rules and where they are from.
 */
package dev.okrug.disclosure;
