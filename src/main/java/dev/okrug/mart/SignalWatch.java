package dev.okrug.mart;

import dev.okrug.mart.Sighting.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Watches the figure of the same months year by year, and tells what is a signal. */
final class SignalWatch {

    private final SignalSettings settings;
    private int last;

    private Optional<Level> beforeFall = Optional.empty();
    private int growthYears;
    private int declineYears;

    private Optional<Level> highest = Optional.empty();
    private int wholeYears;

    SignalWatch(SignalSettings settings) {
        this.settings = settings;
    }

    /**
     * The signals of the next year.
     *
     * @param year after all that were seen before
     * @param whole whether every month from January on was delivered
     */
    List<Sighting> see(int year, Compared figure, boolean whole) {
        if (year != last + 1 || !figure.isComparable()) {
            forgetYearsInARow();
        }
        last = year;
        List<Sighting> seen = new ArrayList<>();
        if (figure.isComparable()) {
            recovery(figure).ifPresent(seen::add);
            fall(year, figure).ifPresent(seen::add);
            streak(figure).ifPresent(seen::add);
            entryOrExit(figure).ifPresent(seen::add);
        }
        if (whole) {
            record(year, figure.cents()).ifPresent(seen::add);
        }
        return seen;
    }

    /** Records are left: they need no years in a row. */
    private void forgetYearsInARow() {
        beforeFall = Optional.empty();
        growthYears = 0;
        declineYears = 0;
    }

    private Optional<Sighting> recovery(Compared figure) {
        Optional<Level> regained = beforeFall.filter(level -> figure.cents() >= level.cents());
        if (regained.isPresent()) {
            beforeFall = Optional.empty();
        }
        return regained.map(level -> Sighting.of(Signal.RECOVERY, level));
    }

    private Optional<Sighting> fall(int year, Compared figure) {
        if (figure.status() != Status.OK || !fellEnough(figure)) {
            return Optional.empty();
        }
        beforeFall = Optional.of(new Level(year - 1, figure.baseCents()));
        return Optional.of(Sighting.of(Signal.FALL));
    }

    /** Exact, so that a fall by just the threshold is one. */
    private boolean fellEnough(Compared figure) {
        BigDecimal lost = BigDecimal.valueOf(Math.subtractExact(figure.baseCents(), figure.cents()));
        return lost.compareTo(settings.fall().multiply(BigDecimal.valueOf(figure.baseCents()))) >= 0;
    }

    private Optional<Sighting> streak(Compared figure) {
        int direction = figure.baseCents() > 0 ? Long.compare(figure.cents(), figure.baseCents()) : 0;
        growthYears = direction > 0 ? growthYears + 1 : 0;
        declineYears = direction < 0 ? declineYears + 1 : 0;
        if (growthYears >= settings.streakYears()) {
            return Optional.of(Sighting.of(Signal.GROWTH_STREAK, growthYears));
        }
        return declineYears >= settings.streakYears()
                ? Optional.of(Sighting.of(Signal.DECLINE_STREAK, declineYears))
                : Optional.empty();
    }

    private static Optional<Sighting> entryOrExit(Compared figure) {
        return switch (figure.status()) {
            case NEW -> Optional.of(Sighting.of(Signal.ENTRY));
            case GONE -> Optional.of(Sighting.of(Signal.EXIT));
            default -> Optional.empty();
        };
    }

    private Optional<Sighting> record(int year, long cents) {
        Optional<Level> former = highest;
        int years = wholeYears++;
        if (former.isPresent() && cents <= former.get().cents()) {
            return Optional.empty();
        }
        highest = Optional.of(new Level(year, cents));
        return former.filter(level -> years >= settings.recordYears() && cents > 0)
                .map(level -> Sighting.of(Signal.RECORD, level, years));
    }
}
