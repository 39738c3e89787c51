package dev.okrug.testing;

import dev.okrug.testing.sample.CustomsRegion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of a customs dump, ready as bytes, each list from the most frequent to the rarest. */
final class DumpWords {

    static final byte[] HEADER = bytes("NAPR\tPERIOD\tSTRANA\tTNVED\tEDIZM\tSTOIM\tNETTO\tKOL\tREGION\tREGION_S\n");
    static final byte[] IMPORT = bytes("ИМ\t");
    static final byte[] EXPORT = bytes("ЭК\t");
    static final byte[] NOT_A_FLOW = bytes("ТР\t");
    static final byte[] NOT_A_NUMBER = bytes("n/a");
    static final byte[] NOT_A_REGION = bytes("99999 - НЕТ ТАКОГО РЕГИОНА\t01-ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ\n");

    private static final int COMMODITIES = 12_000;
    /** Chapter 77 is reserved, 98 and 99 are for national use. */
    private static final int[] CHAPTERS =
            IntStream.rangeClosed(1, 97).filter(chapter -> chapter != 77).toArray();

    private static final List<String> UNITS = List.of("", "ШТ", "", "Л", "", "М3", "М2", "");
    private static final String PARTNERS = "CN BY KZ DE TR US IT IN UZ JP KR PL NL FR AE GB UA VN BR FI "
            + "AD AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BS BT BW BZ CA CD CF CG CH CI CK "
            + "CL CM CO CR CU CV CY CZ DJ DK DM DO DZ EC EE EG ER ES ET FJ FM FO GA GD GE GH GI GL GM GN GQ GR GT GU GW "
            + "GY HK HN HR HT HU ID IE IL IQ IR IS JM JO KE KG KH KI KM KN KP KW KY LA LB LC LI LK LR LS LT LU LV LY MA "
            + "MC MD ME MG MH MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NO NP NR NU NZ OM PA PE PF PG PH "
            + "PK PS PT PW PY QA RO RS RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN "
            + "TO TT TV TW TZ UG UY VC VE VG VU WS YE ZA ZM ZW NNN";

    private DumpWords() {}

    /** Partner codes, NNN (not named) the rarest. */
    static byte[][] partners() {
        return fields(List.of(PARTNERS.split(" ")));
    }

    /** Ten-digit codes with their unit, invented but for the chapter; the last one is withheld. */
    static byte[][] commodities() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < COMMODITIES; i++) {
            codes.add(code(i) + "\t" + unit(i));
        }
        codes.add("XXXXXXXXXX\t");
        return fields(codes);
    }

    /** Region and district, with the end of the line. */
    static byte[][] regions(List<CustomsRegion> regions) {
        return regions.stream()
                .map(region -> bytes(region.region() + "\t" + region.district() + "\n"))
                .toArray(byte[][]::new);
    }

    static boolean counted(int commodity) {
        return commodity < COMMODITIES && !unit(commodity).isEmpty();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Neighbours in frequency are far apart in the nomenclature: 37 and the number of chapters have no common factor. */
    private static String code(int rank) {
        int chapter = CHAPTERS[rank * 37 % CHAPTERS.length];
        int place = rank / CHAPTERS.length;
        return String.format(
                Locale.ROOT, "%02d%02d%02d%04d", chapter, 1 + place % 10, 10 + place / 10, rank % 7 * 1000);
    }

    private static String unit(int rank) {
        return UNITS.get(rank % UNITS.size());
    }

    private static byte[][] fields(List<String> words) {
        return words.stream().map(word -> bytes(word + "\t")).toArray(byte[][]::new);
    }
}
