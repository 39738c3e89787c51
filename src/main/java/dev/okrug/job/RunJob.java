package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.contract.Period;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.RejectedRecords;
import dev.okrug.delivery.Store;
import dev.okrug.delivery.TraderRecords;
import dev.okrug.disclosure.Rules;
import dev.okrug.iceberg.Lake;
import dev.okrug.mart.Basis;
import dev.okrug.mart.CommodityNames;
import dev.okrug.mart.FormerRelease;
import dev.okrug.mart.Made;
import dev.okrug.mart.Mart;
import dev.okrug.mart.MartSettings;
import dev.okrug.mart.Marts;
import dev.okrug.mart.SignalSettings;
import dev.okrug.mart.Territory;
import dev.okrug.mart.Workings;
import dev.okrug.reference.Reference;
import dev.okrug.release.Manifest;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.release.Releases;
import dev.okrug.release.Retention;
import dev.okrug.spec.JobSpec;
import dev.okrug.storage.Storage;
import dev.okrug.telemetry.RunNotes;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Runs a job from its deliveries to a release. */
public final class RunJob {

    private final JobSpec spec;
    private final SparkSession spark;
    private final Progress progress;
    private final RunNotes notes;
    private final Storage storage;
    private final Store store;
    private final JobFiles files;

    private RunJob(JobSpec spec, SparkSession spark, Progress progress, RunNotes notes) {
        this.spec = spec;
        this.spark = spark;
        this.progress = progress;
        this.notes = notes;
        this.storage = Storage.of(spec.output());
        this.store = new Store(storage);
        this.files = JobFiles.of(spec);
    }

    /**
     * Publishes a release, unless the current one was made from the same.
     *
     * @param notes are told what it is made of, and which release is current then
     */
    public static RunOutcome run(JobSpec spec, Engine engine, Progress progress, RunNotes notes) {
        engine.tell(progress);
        return new RunJob(spec, engine.session(), progress, notes).run();
    }

    private RunOutcome run() {
        // Before anything is locked or read.
        Optional<Lake> lake =
                spec.iceberg().map(target -> Lake.in(spark, target.catalog(), target.namespace(), spec.job()));
        lake.ifPresent(each -> each.refuseForeign(
                Marts.named(spec.marts()).stream().map(Mart::contract).toList()));
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            return draft.making(() -> {
                RunOutcome outcome = run(draft);
                return lake.map(each -> shown(each, outcome)).orElse(outcome);
            });
        }
    }

    /** Whether it was published now or before: a run may have died before it was shown. */
    private RunOutcome shown(Lake lake, RunOutcome outcome) {
        progress.stage("publishing to Iceberg");
        Releases releases = Releases.in(storage);
        try {
            lake.show(releases.open(outcome.release()), releases);
            return outcome;
        } catch (Fault fault) {
            return outcome.lagging(fault);
        }
    }

    private RunOutcome run(ReleaseDraft draft) {
        Intake.Taken taken = new Intake(
                        spark, store, files.reference(), spec.viewpoint().partner(), progress)
                .take(Arrivals.of(spec, files.reference(), spark.sparkContext().hadoopConfiguration()));
        Redeliveries.refuseTwice(taken.deliveries());
        LatestVintages vintages =
                LatestVintages.of(taken.deliveries(), taken.duplicates(), Arrivals.withdrawals(spec), this::isAskedFor);
        notes.taken(IntakeNotes.of(taken.fresh(), vintages));
        GateKeeper.check(spec.gates(), taken.deliveries());
        Redeliveries.refusePartial(vintages, spec.gates().redeliveredRecords());
        TraderRecords traders = TraderRecords.in(spark, store.tradersOf(vintages.deliveries()));
        TraderGate gate = TraderGate.of(spec, vintages, traders);
        String inputs = ReleaseInputs.digest(spec, files.digests(), vintages);
        Optional<Manifest> current = Releases.in(storage).current();
        if (current.isPresent() && current.get().inputs().equals(inputs)) {
            notes.release(current.get());
            return RunOutcome.unchanged(current.get().release(), gate.word());
        }
        return publish(draft, basis(vintages, traders, gate.rules()), gate, inputs);
    }

    private boolean isAskedFor(Period period) {
        return spec.periods().covers(YearMonth.of(period.year(), period.firstMonth()))
                && spec.periods().covers(YearMonth.of(period.year(), period.lastMonth()));
    }

    private RunOutcome publish(ReleaseDraft draft, Basis basis, TraderGate gate, String inputs) {
        LatestVintages vintages = basis.vintages();
        refuseNothing(vintages);
        progress.stage("making marts");
        new MartMaking(draft, basis, progress).make(gate.marts(), spec.gates());
        progress.stage("publishing");
        Manifest manifest = draft.publish(
                inputs,
                gate.facts(
                        ReleaseInputs.facts(spec, files.reference(), vintages),
                        basis.workings().traderCells()),
                Companions.ALL);
        notes.release(manifest);
        draft.clean(new Retention(spec.keepReleases(), Duration.ofHours(1)), Instant.now());
        return RunOutcome.published(
                manifest.release(), storage.location("releases/" + manifest.release()), gate.word());
    }

    private void refuseNothing(LatestVintages vintages) {
        if (vintages.counted(spec.primaryReporter()).isEmpty()) {
            throw Fault.input("Cannot make marts of the statistics of " + spec.primaryReporter()
                    + ": no record of its deliveries is believed, or all are outside of the job's periods. Look at periods and"
                    + " gates in the job, and at the files.");
        }
    }

    private Basis basis(LatestVintages vintages, TraderRecords traders, Optional<Rules> rules) {
        Reference reference = files.reference();
        return new Basis(
                reference,
                new Territory(reference, files.groups(), spec.includeOutsideReference()),
                spec.viewpoint().partner(),
                spec.primaryReporter(),
                new StoredCubes(spark, store, vintages, storage),
                vintages,
                RejectedRecords.in(spark, store.rejectionsOf(vintages.deliveries())),
                traders,
                CommodityNames.of(reference, reference.nomenclature()),
                settings(rules),
                new Workings(spec.marts()),
                spec.marts().contains(FormerRelease.TABLE) ? FormerReleases.in(storage) : Optional.empty(),
                Made.NOTHING);
    }

    private MartSettings settings(Optional<Rules> rules) {
        return new MartSettings(
                ReleaseInputs.settings(spec, files.digests()),
                spec.lowBaseUsd()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact(),
                spec.topCommodities(),
                files.sectors(),
                files.targets().all(),
                files.watchList(),
                new SignalSettings(
                        spec.signals().fall(),
                        spec.signals().streakYears(),
                        spec.signals().recordYears()),
                files.figures().all(),
                rules,
                spec.regionsReport().orElseGet(files.reference()::regionsReport));
    }
}
