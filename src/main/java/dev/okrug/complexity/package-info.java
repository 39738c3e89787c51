/**
 * Which region is specialised in which commodity, and what that tells of both. A matrix of trade comes in; indices, proximity
 * and complexity go out. Mathematics only: nothing here knows of tables or years.
 */
package dev.okrug.complexity;
