package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearRecipesTest {

    private static final TinyTrade THREE_YEARS = TinyTrade.of("""
            region | period  | flow   | commodity | value
            01000  | 2021-01 | export | 8418      | 10
            01000  | 2022-01 | export | 8418      | 20
            45000  | 2023-01 | import | 8708      | 30
            """);

    @Test
    void aYearHasARecipeOfItsOwnAndOneForEachWayToLookBack() {
        YearRecipes recipes = new YearRecipes(THREE_YEARS.basis());

        assertThat(recipes.recipes(0)).containsOnlyKeys(2021, 2022, 2023);
        assertThat(recipes.recipes(0).values()).doesNotHaveDuplicates();
        assertThat(recipes.recipes(1).get(2022)).isNotEqualTo(recipes.recipes(0).get(2022));
    }

    @Test
    void recipesHangOnTheYearsThatAreLookedAtOnly() {
        YearRecipes before = new YearRecipes(THREE_YEARS.basis());
        YearRecipes after = new YearRecipes(TinyTrade.of("""
                region | period  | flow   | commodity | value
                01000  | 2021-01 | export | 8418      | 10
                01000  | 2022-01 | export | 8418      | 20
                45000  | 2023-01 | import | 8708      | 30
                45000  | 2023-02 | import | 8708      | 30
                """).basis());

        assertThat(List.of(2021, 2022, 2023))
                .satisfiesExactly(
                        year -> assertThat(after.recipes(1).get(year))
                                .isEqualTo(before.recipes(1).get(year)),
                        year -> assertThat(after.recipes(1).get(year))
                                .isEqualTo(before.recipes(1).get(year)),
                        year -> assertThat(after.recipes(1).get(year))
                                .isNotEqualTo(before.recipes(1).get(year)));
    }

    @Test
    void answersThatWereKeptAreThoseThatWereGiven() {
        Basis basis = THREE_YEARS.basis();
        List<CommodityMix> given = new CommodityMixes(true).of(basis);

        assertThat(given).isNotEmpty();
        assertThat(new CommodityMixes(true).of(basis)).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void whereNoTableComparesYearsNothingButTheirOwnTradeIsAskedFor() {
        CommodityMixes own = new CommodityMixes(false);
        Basis basis = THREE_YEARS.basis();
        List<CommodityMix> traded = new CommodityMixes(true)
                .of(basis).stream().filter(mix -> mix.cents() != 0).toList();

        assertThat(traded).isNotEmpty();
        assertThat(own.of(basis))
                .filteredOn(mix -> mix.cents() != 0)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("baseCents", "margins")
                .containsExactlyInAnyOrderElementsOf(traded);
        assertThat(own.of(basis)).allSatisfy(mix -> assertThat(mix.baseCents()).isZero());
        assertThatThrownBy(() -> own.comparedOf(basis)).isInstanceOf(IllegalStateException.class);
    }
}
