package dev.okrug.mart;

import dev.okrug.cube.YearlyQuestion;
import java.util.List;
import java.util.stream.Stream;

/** Complexity of each year and flow, worked out when the first table asks. */
final class Complexities {

    private List<YearComplexity> all;

    /** Of what was delivered: a flow that was not is missing, which is not the same as without trade. */
    synchronized List<YearComplexity> of(Basis basis) {
        if (all == null) {
            all = made(basis).stream()
                    .filter(year -> basis.deliveredPeriods(year.flow()).stream()
                            .anyMatch(period -> period.year() == year.year()))
                    .toList();
        }
        return all;
    }

    private static List<YearComplexity> made(Basis basis) {
        return basis.cube()
                .answers(new YearlyQuestion<>(
                        "complexity",
                        YearComplexity.class,
                        YearComplexity::year,
                        new YearRecipes(basis).recipes(0),
                        years -> basis.cube()
                                .rows()
                                .answers(new HeadingQuestion<>(
                                        basis,
                                        years.stream().sorted().toList(),
                                        years,
                                        trade -> Stream.of(YearComplexity.of(trade))))));
    }
}
