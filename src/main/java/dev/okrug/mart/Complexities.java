package dev.okrug.mart;

import dev.okrug.complexity.SpectralSolver;
import dev.okrug.cube.YearlyQuestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;

/** Complexity of each year and flow, worked out when the first table asks. */
final class Complexities {

    private final int mostRegionsOfTask;
    private List<YearComplexity> all;

    Complexities() {
        this(SpectralSolver.MOST_REGIONS_AT_ONCE);
    }

    /** @param mostRegionsOfTask of more than these, the work on one year is shared among all machines */
    Complexities(int mostRegionsOfTask) {
        this.mostRegionsOfTask = mostRegionsOfTask;
    }

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

    private List<YearComplexity> made(Basis basis) {
        return basis.cube()
                .answers(new YearlyQuestion<>(
                        "complexity",
                        YearComplexity.class,
                        YearComplexity::year,
                        new YearRecipes(basis).recipes(0),
                        years -> ofYears(basis, years)));
    }

    private List<YearComplexity> ofYears(Basis basis, Set<Integer> years) {
        int regions = basis.territory().names().size();
        if (regions <= mostRegionsOfTask) {
            return answers(basis, years, trade -> Stream.of(YearComplexity.of(trade)));
        }
        SpectralSolver solver = SpectralSolver.iterative(new SparkBlocks(SparkContext.getOrCreate()));
        return answers(basis, years, Stream::of).stream()
                .map(trade -> YearComplexity.of(trade, solver))
                .toList();
    }

    private static <T> List<T> answers(Basis basis, Set<Integer> years, HeadingQuestion.Making<T> making) {
        return basis.cube()
                .rows()
                .answers(new HeadingQuestion<>(basis, years.stream().sorted().toList(), years, making));
    }
}
