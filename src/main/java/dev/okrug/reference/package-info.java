/**
 * Reference packs come in as CSV; regions, dated districts, partners, commodities and their codes go out, proven consistent.
 * So do the files that a job names beside its pack: groups of regions, sectors, targets and published figures.
 */
package dev.okrug.reference;
