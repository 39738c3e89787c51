package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.reference.Target;
import java.util.Optional;
import java.util.SortedSet;

/** The trade that a target is about, in the moments of a frame. */
interface TargetSeries {

    SortedSet<Period> moments();

    FlowSums at(Period moment);

    /** What was delivered of a figure of a moment. */
    MomentCoverage.Figure covered(Period moment, Flow flow);

    static TargetSeries of(Target target, Basis basis, Frame frame) {
        return basket(target)
                .<TargetSeries>map(basket ->
                        OfBasket.of(Scopes.of(target, basis.territory()), basket, basis, basis.calendar(frame)))
                .orElseGet(() -> OfAll.of(target, basis, frame));
    }

    /** The commodities of a target, where it is not about all. */
    static Optional<Basket> basket(Target target) {
        return target.commodity()
                .map(Basket::ofCommodity)
                .or(() -> target.sector().map(sector -> new Basket(sector.classification(), sector.sector())));
    }

    /** Of all commodities. */
    record OfAll(TurnoverSeries.Series series, Subject.One one, CoverageOf<Subject.One> coverage)
            implements TargetSeries {

        static OfAll of(Target target, Basis basis, Frame frame) {
            Subject subject = Subject.valueOf(target.scope().name());
            Subject.One one = subject == Subject.TOTAL
                    ? Subject.ALL
                    : new Subject.One(
                            target.scopeCode(), subject == Subject.FEDERAL_DISTRICT ? Composition.CURRENT : null);
            TurnoverSeries.Series series = basis.series(subject, frame);
            return new OfAll(series, one, series.calendar().by(subject));
        }

        @Override
        public SortedSet<Period> moments() {
            return series.calendar().moments();
        }

        @Override
        public MomentCoverage.Figure covered(Period moment, Flow flow) {
            return coverage.at(moment, one).of(Span.MOMENT, flow);
        }

        @Override
        public FlowSums at(Period moment) {
            Sums sums = series.of(moment, one);
            return new FlowSums(
                    sums.figure(Span.MOMENT, Flow.EXPORTS),
                    sums.figure(Span.MOMENT, Flow.IMPORTS),
                    sums.base(Span.MOMENT, Flow.EXPORTS),
                    sums.base(Span.MOMENT, Flow.IMPORTS));
        }
    }

    /** Of some commodities. */
    record OfBasket(
            Scope scope, FrameCalendar calendar, CoverageOf<Scope> coverage, Basket basket, BasketTurnover turnover)
            implements TargetSeries {

        static OfBasket of(Scope scope, Basket basket, Basis basis, FrameCalendar calendar) {
            return new OfBasket(scope, calendar, calendar.byScope(), basket, basis.baskets());
        }

        @Override
        public SortedSet<Period> moments() {
            return calendar.moments();
        }

        @Override
        public MomentCoverage.Figure covered(Period moment, Flow flow) {
            return coverage.at(moment, scope).of(Span.MOMENT, flow);
        }

        @Override
        public FlowSums at(Period moment) {
            return turnover.of(scope, basket, turnover.places().parts(calendar, moment), moment.year());
        }
    }
}
