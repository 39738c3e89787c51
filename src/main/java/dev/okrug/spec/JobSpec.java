package dev.okrug.spec;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one job reads, how it reads it, and what it publishes where.
 *
 * @param job the name of the job
 * @param reference a built-in reference pack, or a folder of CSV files
 * @param viewpoint whose exports are called exports
 * @param inputs the deliveries to read, at least one
 * @param primaryReporter whose statistics the marts are made of; one of the inputs' reporters
 * @param output the folder that releases are published in
 * @param marts the names of the marts to publish, in catalogue order
 * @param gates how much may be rejected before nothing is published
 * @param nomenclature a CSV file with names of headings and subheadings; commodities that are not in it are noted
 * @param regionGroups a CSV file with groups of regions to add up
 * @param sectors a CSV file with classifications of commodities, beside those of the pack
 * @param targets a CSV file with targets that trade is held against
 * @param watchList a CSV file with commodities that are watched by month
 * @param publishedFigures a CSV file with figures that others published, to hold the release against
 * @param keepReleases how many releases are kept
 * @param lowBaseUsd a base under this many USD makes growth LOW_BASE
 * @param includeOutsideReference whether records of regions outside the reference pack are kept in a bucket
 * @param regionsReport whether regions report for themselves, where the job says it; else as the reference pack says
 * @param periods the periods to publish
 * @param asOf the last day that is known: what was issued later does not count
 * @param withdrawals periods that a source took back
 * @param topCommodities how many leading commodities are listed
 * @param signals from when on changes are signals
 * @param iceberg the catalog that releases go to as well
 * @param disclosure what is done about figures that few traders make up; empty where the job does not say
 */
public record JobSpec(
        String job,
        String reference,
        Viewpoint viewpoint,
        List<InputSpec> inputs,
        String primaryReporter,
        String output,
        List<String> marts,
        Gates gates,
        Optional<String> nomenclature,
        Optional<String> regionGroups,
        Optional<String> sectors,
        Optional<String> targets,
        Optional<String> watchList,
        Optional<String> publishedFigures,
        int keepReleases,
        BigDecimal lowBaseUsd,
        boolean includeOutsideReference,
        Optional<Boolean> regionsReport,
        PeriodRange periods,
        Optional<LocalDate> asOf,
        List<WithdrawalSpec> withdrawals,
        int topCommodities,
        SignalThresholds signals,
        Optional<IcebergTarget> iceberg,
        Optional<DisclosureSpec> disclosure) {

    public JobSpec {
        inputs = List.copyOf(inputs);
        marts = List.copyOf(marts);
        withdrawals = List.copyOf(withdrawals);
    }

    /**
     * Reads a job spec, or refuses it with every problem found, each with its line, the value and what to do.
     *
     * @throws dev.okrug.contract.Fault of kind SPEC
     */
    public static JobSpec read(Path file, KnownNames names) {
        return read(file, names, SpecOptions.NONE);
    }

    /** The same where the command line says some of it. */
    public static JobSpec read(Path file, KnownNames names, SpecOptions options) {
        return SpecReader.read(file, names, options);
    }

    /** Whether a job may be called so. */
    public static boolean isName(String name) {
        return JobSchema.patternOf("/job").matcher(name).matches();
    }

    /**
     * Tells specs apart that may publish different figures: equal for the same meaning however it is written.
     * Where releases go and how many are kept is no part of it.
     */
    public String digest() {
        return SpecDigest.of(this);
    }
}
