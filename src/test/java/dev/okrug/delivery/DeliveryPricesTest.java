package dev.okrug.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryPricesTest {

    /** Chapters as records/far below/far above. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # why                                            | chapter 1 | chapter 2 | chapter 3 | shown
            all prices are usual                             | 500/0/0   | 400/0/0   | 300/0/0   |
            all medians are far below                        | 500/251/0 | 600/400/0 | 300/300/0 | 2
            all medians are far above                        | 500/0/251 | 400/0/400 | 300/0/300 | 1
            of equal chapters the first                      | 100/0/0   | 500/500/0 | 500/500/0 | 2
            half of a chapter leaves its median inside       | 500/250/0 | 400/200/0 | 300/150/0 |
            one hundred records are enough                   | 100/100/0 | 0/0/0     | 0/0/0     | 1
            ninety-nine are an odd lot                       | 99/99/0   | 0/0/0     | 0/0/0     |
            seven of ten records may be of odd chapters      | 700/700/0 | 200/0/0   | 100/0/0   |
            one more may not                                 | 701/701/0 | 199/0/0   | 100/0/0   | 1
            both directions at once are no unit              | 500/500/0 | 500/0/500 | 0/0/0     |
            """)
    void a_delivery_is_refused_where_nearly_all_prices_are_off_in_one_direction(
            String why, String first, String second, String third, Integer shown) {
        List<ChapterPrices> chapters = List.of(prices(1, first), prices(2, second), prices(3, third));
        assertThat(DeliveryPrices.misplaced(chapters)
                        .map(ChapterPrices::chapter)
                        .orElse(null))
                .as(why)
                .isEqualTo(shown);
    }

    private static ChapterPrices prices(int chapter, String counts) {
        long[] each =
                Arrays.stream(counts.split("/")).mapToLong(Long::parseLong).toArray();
        return new ChapterPrices(1, chapter, each[0], each[1], each[2]);
    }
}
