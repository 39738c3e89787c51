package dev.okrug.cli;

import dev.okrug.contract.Fault;
import dev.okrug.spec.InputFile;
import dev.okrug.spec.InputFiles;
import dev.okrug.spec.InputSpec;
import dev.okrug.spec.JobSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a job spec says, with the deliveries it finds, in a few lines. */
final class JobSummary {

    private JobSummary() {}

    /** The lines, or one Fault for all inputs without deliveries. */
    static List<String> of(JobSpec spec) {
        List<String> lines = new ArrayList<>();
        lines.add("Job " + spec.job() + " can be run.");
        lines.add("  viewpoint  " + spec.viewpoint().partner().orElse("region") + ", reference " + spec.reference()
                + ", marts of " + spec.primaryReporter());
        lines.addAll(inputs(spec));
        lines.add("  marts      " + String.join(", ", spec.marts()));
        lines.add("  output     " + spec.output() + ", keeps " + spec.keepReleases() + " releases");
        return lines;
    }

    /** One Fault for all inputs whose deliveries are not there or may not be taken. */
    static void prove(JobSpec spec) {
        inputs(spec);
    }

    private static List<String> inputs(JobSpec spec) {
        List<String> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (InputSpec input : spec.inputs()) {
            try {
                lines.add("  input      " + input.path() + ": " + input.reporter() + " as " + input.profile() + ", "
                        + found(input));
            } catch (Fault fault) {
                problems.add(fault.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw Fault.input(String.join("\n", problems));
        }
        return lines;
    }

    private static String found(InputSpec input) {
        if (!InputFiles.isLocal(input)) {
            return "not on this machine, not looked at";
        }
        List<InputFile> files = InputFiles.of(input);
        long bytes = files.stream().mapToLong(InputFile::bytes).sum();
        return String.format(
                Locale.ROOT, "%,d %s, %,d bytes", files.size(), files.size() == 1 ? "file" : "files", bytes);
    }
}
