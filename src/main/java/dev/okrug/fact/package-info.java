/**
 * What a value means. In come raw records; out go facts, rejections and control totals, each with the rules that it
 * broke. Every raw record comes out exactly once.
 */
package dev.okrug.fact;
