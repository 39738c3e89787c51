package dev.okrug.reference;

/** A class of commodities, such as food of the classification by origin. */
public record SectorName(String classification, String sector) {}
