package dev.okrug.hostile;

import dev.okrug.reference.Reference;
import dev.okrug.reference.Region;
import dev.okrug.source.Profile;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A format that deliveries are made in, as an honest writer keeps to it.
 *
 * @param written the dialect as tests write it
 * @param header names of columns, with the delimiter between them
 * @param regions numbers in the reference pack by code, ISO code and name
 */
record Format(String written, Profile dialect, String header, char delimiter, Map<String, Integer> regions) {

    static final List<Format> RUSSIAN = List.of(
            of("okrug", Good.OKRUG, ','),
            of("okrug; decimal: comma; delimiter: semicolon", Good.OKRUG, ';'),
            of("customs-dump; value_unit: USD", Good.CUSTOMS, '\t'),
            of("customs-dump; value_unit: USD; decimal: comma; encoding: windows-1251", Good.CUSTOMS, ';'));

    static final List<Format> BRAZILIAN = List.of(of("comexstat; flow: export", Good.COMEXSTAT, ';'));

    private static Format of(String written, String columns, char delimiter) {
        String pack = written.startsWith("comexstat") ? "br" : "ru";
        Map<String, Integer> regions = new HashMap<>();
        for (Region region : Reference.load(pack).regions()) {
            Stream.of(region.code(), region.isoCode(), region.name())
                    .filter(text -> text != null)
                    .forEach(text -> regions.put(text.toUpperCase(Locale.ROOT), region.id()));
        }
        return new Format(written, Dialect.of(written), columns.replace(' ', delimiter), delimiter, regions);
    }

    String name() {
        return dialect.name();
    }

    char mark() {
        return dialect.decimal().character();
    }

    Charset charset() {
        return Charset.forName(dialect.encoding());
    }
}
