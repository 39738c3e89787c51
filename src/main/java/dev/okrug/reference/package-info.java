/** Reference packs come in as CSV; regions, dated districts, partners, commodities and their codes go out, proven consistent. */
package dev.okrug.reference;
