package dev.okrug.spec;

/**
 * Where a job publishes its releases once more.
 *
 * @param catalog as Spark knows it
 * @param namespace in the catalog
 */
public record IcebergTarget(String catalog, String namespace) {}
