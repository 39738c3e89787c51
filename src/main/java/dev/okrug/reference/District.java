package dev.okrug.reference;

import java.io.Serializable;

/**
 * A group of regions: a federal district, a macro-region.
 *
 * @param nameLocal name in the country's language
 * @param sourcePrefix the number that the country's customs service puts before the name; empty where it has none
 */
public record District(String code, String name, String nameLocal, String sourcePrefix) implements Serializable {}
