/**
 * Additive aggregates. In come facts and which of them count; out goes turnover with exports and imports side by side, from
 * which every mart is rolled up; what a large cube was asked is kept in the store.
 */
package dev.okrug.cube;
