package dev.okrug.mart;

import dev.okrug.cube.YearlyQuestion;
import java.util.List;
import java.util.stream.Stream;

/** Complexity of each year and flow, worked out when the first table asks. */
final class Complexities {

    private List<YearComplexity> all;

    synchronized List<YearComplexity> of(Basis basis) {
        if (all == null) {
            all = basis.cube()
                    .answers(new YearlyQuestion<>(
                            "complexity",
                            YearComplexity.class,
                            YearComplexity::year,
                            new YearRecipes(basis).recipes(0),
                            years -> basis.cube()
                                    .byCommodity()
                                    .answers(new HeadingQuestion<>(
                                            basis,
                                            years.stream().sorted().toList(),
                                            years,
                                            trade -> Stream.of(YearComplexity.of(trade))))));
        }
        return all;
    }
}
