/** Published tables, each one question asked of the cube or of the deliveries. {@link Marts} lists them all. */
package dev.okrug.mart;
