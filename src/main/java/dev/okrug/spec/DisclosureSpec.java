package dev.okrug.spec;

/**
 * What a job says of figures that few traders make up.
 *
 * @param controlled whether they are hidden; else everything is published, and the release is confidential
 * @param threshold fewer traders are too few
 * @param dominantTraders of how many largest traders the dominance rule asks
 * @param dominancePercent more is too much for them
 * @param pPercent nobody may learn the largest trader's figure closer than this
 */
public record DisclosureSpec(
        boolean controlled, int threshold, int dominantTraders, int dominancePercent, int pPercent) {}
