package dev.okrug.job;

import dev.okrug.mart.FigureProof;
import dev.okrug.reference.PublishedFigures;
import dev.okrug.reference.Reference;
import dev.okrug.reference.RegionGroups;
import dev.okrug.reference.Sectors;
import dev.okrug.reference.Targets;
import dev.okrug.reference.WatchList;
import dev.okrug.spec.JobSpec;
import java.util.List;

/** The files that a job names beside its deliveries. */
record JobFiles(
        Reference reference,
        RegionGroups groups,
        Sectors sectors,
        Targets targets,
        WatchList watchList,
        PublishedFigures figures) {

    /** @throws dev.okrug.contract.Fault that tells all that is wrong with one of them */
    static JobFiles of(JobSpec spec) {
        Reference reference = Reference.load(spec.reference(), spec.nomenclature());
        RegionGroups groups = spec.regionGroups()
                .map(file -> RegionGroups.read(file, reference))
                .orElse(RegionGroups.NONE);
        Sectors sectors = Sectors.of(reference, spec.sectors());
        PublishedFigures figures =
                spec.publishedFigures().map(PublishedFigures::read).orElse(PublishedFigures.NONE);
        FigureProof.prove(figures.all());
        return new JobFiles(
                reference,
                groups,
                sectors,
                spec.targets()
                        .map(file -> Targets.read(file, reference, groups, sectors))
                        .orElse(Targets.NONE),
                spec.watchList().map(WatchList::read).orElse(WatchList.NONE),
                figures);
    }

    /** By which releases are told apart that are made with other files. */
    List<String> digests() {
        return List.of(
                reference.digest(),
                groups.digest(),
                sectors.digest(),
                targets.digest(),
                watchList.digest(),
                figures.digest());
    }
}
