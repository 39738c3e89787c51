package dev.okrug.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is delivered by mistake instead of a table; told from its first bytes, to say what to do. */
final class ForeignFormats {

    private static final String WEB_PAGE =
            "line 1: this is a web page, not a table: the download failed. Fetch the file again";
    private static final String UTF_16 = "the file is UTF-16. Save it as UTF-8";
    private static final String PACKED_TWICE = "the file is packed twice. Unpack it once";
    private static final String OTHER_PACKING =
            "the file is packed in a way that is not read. Pack it with gzip or zip";
    private static final String SPREADSHEET = "the file is a spreadsheet or a document. Save the table as CSV";

    /** By first bytes, each written as one Latin character. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("\u00ff\u00fe", UTF_16);
        BEGINNINGS.put("\u00fe\u00ff", UTF_16);
        BEGINNINGS.put("PK\u0003\u0004", PACKED_TWICE);
        BEGINNINGS.put("\u001f\u008b", PACKED_TWICE);
        BEGINNINGS.put("BZh", OTHER_PACKING);
        BEGINNINGS.put("7z\u00bc\u00af", OTHER_PACKING);
        BEGINNINGS.put("Rar!", OTHER_PACKING);
        BEGINNINGS.put("\u00fd7zXZ", OTHER_PACKING);
        BEGINNINGS.put("(\u00b5/\u00fd", OTHER_PACKING);
        BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0", SPREADSHEET);
        BEGINNINGS.put("%PDF", SPREADSHEET);
    }

    private static final List<String> PAGES = List.of("<!doctype", "<html", "<?xml");

    private ForeignFormats() {}

    /** Why a content that begins so is no table; nothing where it may be one. */
    static Optional<String> whyNot(String begin) {
        String word = begin.strip().toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(word::startsWith)
                ? Optional.of(WEB_PAGE)
                : BEGINNINGS.entrySet().stream()
                        .filter(beginning -> begin.startsWith(beginning.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
