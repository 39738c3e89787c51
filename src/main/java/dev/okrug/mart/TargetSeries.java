package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.reference.Target;
import java.util.Optional;

/** The trade that a target is about, in the moments of a frame. */
interface TargetSeries {

    FrameCalendar calendar();

    FlowSums at(Period moment);

    static TargetSeries of(Target target, Basis basis, Frame frame) {
        return basket(target)
                .<TargetSeries>map(basket -> new OfBasket(
                        new FrameCalendar(frame, basis),
                        basis.baskets(),
                        basis.baskets().of(Scopes.of(target, basis.territory()), basket)))
                .orElseGet(() -> OfAll.of(target, basis, frame));
    }

    /** The commodities of a target, where it is not about all. */
    static Optional<Basket> basket(Target target) {
        return target.commodity()
                .map(Basket::ofCommodity)
                .or(() -> target.sector().map(sector -> new Basket(sector.classification(), sector.sector())));
    }

    /** Of all commodities. */
    record OfAll(TurnoverSeries.Series series, Subject.One one) implements TargetSeries {

        static OfAll of(Target target, Basis basis, Frame frame) {
            Subject subject = Subject.valueOf(target.scope().name());
            Subject.One one = subject == Subject.TOTAL
                    ? Subject.ALL
                    : new Subject.One(
                            target.scopeCode(), subject == Subject.FEDERAL_DISTRICT ? Composition.CURRENT : null);
            return new OfAll(basis.series(subject, frame), one);
        }

        @Override
        public FrameCalendar calendar() {
            return series.calendar();
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
    record OfBasket(FrameCalendar calendar, BasketTurnover turnover, PeriodSums sums) implements TargetSeries {

        @Override
        public FlowSums at(Period moment) {
            return turnover.places().parts(calendar, moment).of(sums);
        }
    }
}
