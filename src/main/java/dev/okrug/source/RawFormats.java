package dev.okrug.source;

import java.util.List;

/** Every raw format, most particular first. */
final class RawFormats {

    /** Bytes of content that tell a format. */
    static final int HEAD = 4;

    private static final List<RawFormat> ALL = List.of(new DbfTable(), new DelimitedText());

    private RawFormats() {}

    static RawFormat of(byte[] head) {
        return ALL.stream()
                .filter(format -> format.recognises(head))
                .findFirst()
                .orElseThrow();
    }

    static RawFormat named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
