package dev.okrug.delivery;

import dev.okrug.contract.Fault;
import dev.okrug.contract.Period;
import dev.okrug.fact.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One file as an office delivered it, and what became of its records.
 *
 * @param key digest of the content and of all that decides what is made of it, 15 hex digits
 * @param digest SHA-256 of the file
 * @param records how many the file holds; counted before and apart from screening
 * @param unusedColumns columns of the file that no field is read from
 */
public record Delivery(
        String key,
        String path,
        long bytes,
        String digest,
        String profile,
        String reporter,
        String source,
        LocalDate vintage,
        long records,
        List<String> unusedColumns,
        List<Tally> tallies) {

    private static final int HEX = 16;

    /** The key as the number that its records carry. */
    public long number() {
        return number(key);
    }

    /** The number of a key. */
    public static long number(String key) {
        return Long.parseLong(key, HEX);
    }

    /** The same delivery where a job finds it at another path. */
    public Delivery at(String elsewhere) {
        return new Delivery(
                key, elsewhere, bytes, digest, profile, reporter, source, vintage, records, unusedColumns, tallies);
    }

    /**
     * What its facts are of.
     *
     * @param flow as in {@link dev.okrug.fact.Facts}
     */
    public record Part(Period period, int flow) implements Comparable<Part> {

        private static final Comparator<Part> ORDER =
                Comparator.comparing(Part::period).thenComparing(Part::flow);

        @Override
        public int compareTo(Part other) {
            return ORDER.compare(this, other);
        }
    }

    /** The periods and flows of its facts, in their order. */
    public SortedSet<Part> parts() {
        return tallies.stream()
                .filter(Tally::fact)
                .map(tally -> new Part(new Period(tally.period()), tally.flow()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public long records(Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::records).sum();
    }

    public long cents(Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::cents).reduce(0L, Math::addExact);
    }

    public long rejected() {
        return records(tally -> tally.outcome() == Outcome.REJECTION);
    }

    /** Refuses to go on where screening saw other records than were counted in the file. */
    public void proveComplete() {
        long screened = records(tally -> true);
        if (screened != records) {
            throw Fault.gate("Cannot account for every record of " + path + ": the file holds " + records
                    + ", screening saw " + screened + ". This is a fault of Okrug; keep the file and report it.");
        }
    }
}
