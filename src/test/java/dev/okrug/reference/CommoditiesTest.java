package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommoditiesTest {

    private final List<Commodity> commodities = Reference.load("ru").commodities();

    @Test
    void chapters_are_the_96_of_the_harmonized_system_in_21_sections() {
        assertThat(chapters()).hasSize(96).extracting(Commodity::code).doesNotContain("77", "98", "99");
        assertThat(chapters().stream().map(Commodity::section).distinct()).hasSize(21);
    }

    @Test
    void every_chapter_and_heading_of_every_pack_has_a_russian_name() {
        for (String pack : Reference.builtIn()) {
            assertThat(Reference.load(pack).commodities())
                    .as(pack)
                    .isNotEmpty()
                    .allSatisfy(commodity -> assertThat(commodity.nameRu())
                            .as(commodity.code())
                            .matches("[А-ЯЁ][а-яё]*([ ,(-]+[а-яё]+\\)?)*"));
        }
    }

    @Test
    void chapters_01_to_24_are_food_and_farm_produce() {
        assertThat(chapters())
                .allSatisfy(chapter ->
                        assertThat(chapter.food()).isEqualTo(chapter.code().compareTo("24") <= 0));
    }

    @Test
    void every_chapter_is_in_one_of_eight_sectors() {
        Map<String, Long> sectors = chapters().stream()
                .map(Commodity::sector)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertThat(sectors)
                .isEqualTo(Map.of(
                        "food",
                        24L,
                        "minerals",
                        3L,
                        "chemistry",
                        13L,
                        "light industry",
                        21L,
                        "wood and furniture",
                        7L,
                        "metals",
                        11L,
                        "machinery",
                        7L,
                        "other",
                        10L));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # heading, chapter, section, sector,             food
            0406,      04,      I,       food,               true
            2803,      28,      VI,      chemistry,          false
            7214,      72,      XV,      metals,             false
            8418,      84,      XVI,     machinery,          false
            9403,      94,      XX,      wood and furniture, false
            """)
    void a_heading_belongs_where_its_chapter_belongs(
            String heading, String chapter, String section, String sector, boolean food) {
        assertThat(commodity(heading))
                .extracting(Commodity::level, Commodity::parent, Commodity::section, Commodity::sector, Commodity::food)
                .containsExactly(4, chapter, section, sector, food);
    }

    @ParameterizedTest
    @CsvSource({
        "0201", "0202", "0401", "0402", "0405", "0406", "0701", "1205", "1601", "1602", "1701", "2301", "2701", "2708",
        "2803", "3004", "3105", "3911", "3925", "4001", "4002", "4011", "7208", "7209", "7210", "7213", "7214", "7215",
        "8418", "8421", "8450", "8504", "8506", "8507", "8606", "8701", "8704", "8708", "9403"
    })
    void every_heading_of_the_published_figures_has_a_name(String heading) {
        assertThat(commodity(heading).name()).isNotBlank();
    }

    @Test
    void every_heading_is_one_of_the_harmonized_system() {
        Nomenclature official = Nomenclature.read(
                SharedData.file("ref-hs-nomenclature/harmonized-system.csv").toString());
        assertThat(commodities).extracting(Commodity::code).allMatch(official.items()::containsKey);
    }

    private List<Commodity> chapters() {
        return commodities.stream().filter(commodity -> commodity.level() == 2).toList();
    }

    private Commodity commodity(String code) {
        return commodities.stream()
                .filter(commodity -> commodity.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
