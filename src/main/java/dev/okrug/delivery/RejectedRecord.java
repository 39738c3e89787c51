package dev.okrug.delivery;

import dev.okrug.fact.ScreenedRow;
import java.io.Serializable;

/**
 * A raw record that was not believed.
 *
 * @param delivery number of its delivery
 * @param line on which it starts
 * @param rules set of broken rules
 * @param cents its value, or {@link ScreenedRow#MISSING}
 * @param raw as delivered, cut at 4 KB; null where it was not kept
 */
public record RejectedRecord(long delivery, long line, long rules, long cents, String raw) implements Serializable {}
