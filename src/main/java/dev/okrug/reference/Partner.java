package dev.okrug.reference;

import java.io.Serializable;

/**
 * The other country of the trade.
 *
 * @param code ISO 3166-1 alpha-2, or a code of our own for what is no country
 * @param nameRu name in Russian
 */
public record Partner(String code, String name, String nameRu, PartnerKind kind) implements Serializable {}
