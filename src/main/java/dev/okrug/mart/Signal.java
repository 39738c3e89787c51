package dev.okrug.mart;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What an analyst must look at; all is held against the same months of other years. */
enum Signal {
    FALL("fell by the threshold or more against a year before"),
    RECOVERY("regained the level before the latest fall, the first time since"),
    RECORD("is above every earlier year, of which at least the threshold were delivered from January on"),
    GROWTH_STREAK("grew for at least the threshold of years in a row up to this one"),
    DECLINE_STREAK("fell for at least the threshold of years in a row up to this one"),
    ENTRY("traded where there was nothing a year before"),
    EXIT("traded nothing where there was something a year before");

    private final String sentence;

    Signal(String sentence) {
        this.sentence = sentence;
    }

    /** All of them in a sentence. */
    static String legend() {
        return Arrays.stream(values())
                .map(signal -> signal.name() + ": " + signal.sentence)
                .collect(Collectors.joining("; ", "", "."));
    }
}
