package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    private static final String CALENDAR = "2012,2012\n2017,2017\n2022,2022\n";

    /** One splits, two merge, three go to two, and what splits in 2017 merges with another in 2022. */
    private static final Editions TINY = read(CALENDAR, """
            2017,010101,2012,010100
            2017,010102,2012,010100
            2017,020200,2012,020201
            2017,020200,2012,020202
            2017,030301,2012,030311
            2017,030301,2012,030312
            2017,030302,2012,030312
            2017,030302,2012,040412
            2022,050500,2017,010102
            2022,050500,2017,060600
            """);

    @ParameterizedTest
    @CsvSource({
        "2016,2017,010102,010100",
        "2016,2017,010100,010100",
        "2016,2017,020202,020200",
        "2016,2017,040412,030301",
        "2016,2017,030311,030301",
        "2016,2017,060600,060600",
        "2016,2017,0404,0303",
        "2016,2017,0101,0101",
        "2021,2022,050500,010102",
        "2021,2022,010100,010100",
        "2016,2022,060600,010100",
        "2016,2022,0606,0101",
        "2017,2018,010102,010102",
        "2015,2016,010102,010102"
    })
    void codes_are_tied_by_the_changes_between_two_years(int baseYear, int year, String code, String family) {
        assertThat(TINY.between(baseYear, year).of(code)).isEqualTo(family);
    }

    @Test
    void years_of_one_edition_tie_nothing() {
        assertThat(TINY.between(2012, 2016)).isSameAs(CommodityFamilies.NONE);
        assertThat(TINY.between(1990, 2000)).isSameAs(CommodityFamilies.NONE);
        assertThat(TINY.between(2016, 2017).isNone()).isFalse();
    }

    @Test
    void a_heading_whose_subheadings_stay_within_it_is_alone() {
        assertThat(TINY.between(2016, 2017).isShared("0202")).isFalse();
        assertThat(TINY.between(2016, 2017).isShared("0303")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017,0101,2012,010100   | line 2: '0101' is no subheading of six digits
            2017,010101,2017,010100 | line 2: edition 2017 does not come after its former edition
            2017,010101,2012,       | line 2: no former_code; fill it in
            """)
    void a_change_that_is_none_is_refused(String line, String problem) {
        assertThatThrownBy(() -> read(CALENDAR, line)).isInstanceOf(Fault.class).hasMessageContaining(problem);
    }

    /** A family of very many codes would tell nothing any more. */
    @ParameterizedTest
    @CsvSource({"2011,2012,21,2", "2016,2017,10,2", "2021,2022,24,5"})
    void families_are_small(int baseYear, int year, int codes, int headings) {
        CommodityFamilies families = Reference.load("ru").editions().between(baseYear, year);
        assertThat(largest(families, 6)).isEqualTo(codes);
        assertThat(largest(families, 4)).isEqualTo(headings);
    }

    private static int largest(CommodityFamilies families, int digits) {
        int codes = (int) Math.pow(10, digits);
        Map<String, Integer> sizes = new TreeMap<>();
        IntStream.range(0, codes)
                .mapToObj(code -> Integer.toString(codes + code).substring(1))
                .filter(families::isShared)
                .forEach(code -> sizes.merge(families.of(code), 1, Integer::sum));
        return sizes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** All pairs of the tables but those of codes that were left as they are. */
    @ParameterizedTest
    @CsvSource({"2012,4,3", "2017,5,4", "2022,6,5"})
    void changes_are_those_of_the_conversion_tables(int edition, int newer, int older) {
        Set<String> source = new TreeSet<>(SharedData.zipped(
                "ref-concordance/hs" + newer + "_hs" + older + ".csv.gz", "HS" + newer + "_6d", "HS" + older + "_6d"));
        Set<String> ours = changes(edition, true);
        assertThat(source).containsAll(ours);
        Set<String> rest = new TreeSet<>(source);
        rest.removeAll(ours);
        assertThat(rest).allSatisfy(pair -> assertThat(pair.substring(0, 6)).isEqualTo(pair.substring(7)));
        Set<String> tied = changes(edition, false).stream()
                .flatMap(pair -> Stream.of(pair.substring(0, 6), pair.substring(7)))
                .collect(Collectors.toSet());
        assertThat(rest).noneMatch(pair -> tied.contains(pair.substring(0, 6)));
    }

    /** A former code that leads nowhere would be gone in the tables though its goods are not. */
    @ParameterizedTest
    @CsvSource({"2012,3,4", "2017,4,5", "2022,5,6"})
    void every_former_subheading_has_a_place_in_the_new_edition(int edition, int older, int newer) {
        Set<String> kept = subheadings(newer);
        Set<String> tied =
                changes(edition, false).stream().map(pair -> pair.substring(7)).collect(Collectors.toSet());
        assertThat(subheadings(older)).allMatch(code -> kept.contains(code) || tied.contains(code));
    }

    private static Set<String> subheadings(int edition) {
        return SharedData.zipped("ref-concordance/hs" + edition + "_desc.csv.gz", "code", "code").stream()
                .map(pair -> pair.substring(0, pair.indexOf(' ')))
                .filter(code -> code.length() == 6)
                .collect(Collectors.toSet());
    }

    /** Pairs of a code and its former code. */
    private static Set<String> changes(int edition, boolean ofTable) {
        Problems problems = new Problems();
        return new PackTables(PackFiles.common("hs_changes.csv"), problems)
                .rows("hs_changes.csv", "edition", "code", "former_code", "link").stream()
                        .filter(row -> row.number("edition") == edition)
                        .filter(row -> !ofTable || row.text("link").equals("table"))
                        .map(row -> row.text("code") + " " + row.text("former_code"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Editions read(String calendar, String changes) {
        Problems problems = new Problems();
        Editions editions = Editions.read(new PackTables(
                new PackFiles(
                        "tiny",
                        Map.of(
                                "hs_editions.csv",
                                ("edition,from_year\n" + calendar).getBytes(StandardCharsets.UTF_8),
                                "hs_changes.csv",
                                ("edition,code,former_edition,former_code\n" + changes)
                                        .getBytes(StandardCharsets.UTF_8))),
                problems));
        problems.stopIfAny(Fault.Kind.SPEC, "Cannot use editions");
        return editions;
    }
}
