package dev.okrug.delivery;

/** A file with the content of another one of the same source and vintage; its records count once. */
public record Duplicate(String path, Delivery of) {}
