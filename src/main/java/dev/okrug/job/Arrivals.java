package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.delivery.Arrival;
import dev.okrug.delivery.Withdrawal;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.Profiles;
import dev.okrug.spec.InputFile;
import dev.okrug.spec.InputFiles;
import dev.okrug.spec.InputSpec;
import dev.okrug.spec.JobSpec;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** The files that a job names, each with its dialect. */
final class Arrivals {

    private Arrivals() {}

    /** In the order of their paths, so that nothing depends on how a file system lists them. */
    static List<Arrival> of(JobSpec spec, Reference reference, Configuration hadoop) {
        Map<String, Arrival> arrivals = new TreeMap<>();
        for (InputSpec input : spec.inputs()) {
            Profile profile = Profiles.named(input.profile());
            FlowSide ofReporter = input.reporter().equals(reference.country()) ? FlowSide.REGION : FlowSide.PARTNER;
            for (InputFile file : known(spec, files(input, hadoop))) {
                Arrival arrival = new Arrival(
                        file.path(),
                        Profiles.dialect(profile, file.settings(), ofReporter),
                        input.reporter(),
                        input.source(),
                        file.vintage());
                if (arrivals.put(file.path(), arrival) != null) {
                    throw Fault.spec("Cannot read " + file.path()
                            + " twice: two inputs of the job match it. Make their paths differ.");
                }
            }
        }
        if (arrivals.isEmpty()) {
            throw Fault.input("Cannot find any delivery that was issued by "
                    + spec.asOf().orElseThrow() + ". Name a later day as as_of.");
        }
        return new ArrayList<>(arrivals.values());
    }

    private static List<InputFile> known(JobSpec spec, List<InputFile> files) {
        return files.stream().filter(file -> isKnown(spec, file.vintage())).toList();
    }

    private static boolean isKnown(JobSpec spec, LocalDate vintage) {
        return spec.asOf().stream().noneMatch(vintage::isAfter);
    }

    /** What sources have taken back, as far as the job wants to know. */
    static List<Withdrawal> withdrawals(JobSpec spec) {
        return spec.withdrawals().stream()
                .filter(each -> isKnown(spec, each.vintage()))
                .map(each -> new Withdrawal(each.source(), each.period(), each.vintage()))
                .toList();
    }

    private static List<InputFile> files(InputSpec input, Configuration hadoop) {
        return InputFiles.isLocal(input) ? InputFiles.of(input) : remoteFiles(input, hadoop);
    }

    private static List<InputFile> remoteFiles(InputSpec input, Configuration hadoop) {
        try {
            Path glob = new Path(input.pattern().glob());
            FileStatus[] found = glob.getFileSystem(hadoop).globStatus(glob);
            List<InputFile> files = Arrays.stream(found == null ? new FileStatus[0] : found)
                    .filter(FileStatus::isFile)
                    .flatMap(file -> InputFiles.described(file.getPath().toString(), file.getLen(), input).stream())
                    .sorted(Comparator.comparing(InputFile::path))
                    .toList();
            if (files.isEmpty()) {
                throw Fault.input("Cannot find any delivery of the input " + input.path() + ". Correct the path.");
            }
            return files;
        } catch (IOException failed) {
            throw new Fault(Fault.Kind.INPUT, "Cannot look for " + input.path() + ": " + failed.getMessage(), failed);
        }
    }
}
