package dev.okrug.doctor;

import dev.okrug.contract.Fault;
import dev.okrug.job.Catalogue;
import dev.okrug.job.Engine;
import dev.okrug.spec.JobSpec;
import dev.okrug.spec.SpecOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at all that a run needs before it can begin. */
public final class Doctor {

    private static final long ROWS = 1_000;

    private Doctor() {}

    /**
     * What was found.
     *
     * @param target a job spec, or an output
     * @param spark whether to start it
     */
    public static List<Finding> findings(Optional<String> target, boolean spark) {
        Machine machine = Machine.here();
        List<Finding> findings = new ArrayList<>(new MachineChecks(machine).findings());
        findings.add(SparkHomeCheck.of(machine.variable("SPARK_HOME")));
        findings.add(SpaceCheck.of(
                "temp folder",
                Path.of(machine.setting("java.io.tmpdir")),
                "Make room, or name another folder with --conf spark.local.dir=FOLDER."));
        target.ifPresent(named -> findings.addAll(ofTarget(named)));
        if (spark) {
            findings.add(started());
        }
        return findings;
    }

    private static List<Finding> ofTarget(String target) {
        if (!target.endsWith(".yaml") && !target.endsWith(".yml")) {
            return OutputChecks.of(target);
        }
        try {
            JobSpec spec =
                    JobSpec.read(Path.of(target), Catalogue.names(), new SpecOptions(Optional.empty(), List.of()));
            List<Finding> findings = new ArrayList<>();
            findings.add(Finding.ok(
                    "job", spec.job() + " is sound; okrug validate " + target + " also looks for its deliveries"));
            findings.addAll(OutputChecks.of(spec.output()));
            return findings;
        } catch (Fault fault) {
            return List.of(Finding.of("job", fault));
        }
    }

    private static Finding started() {
        try (Engine engine = Engine.start("doctor")) {
            long counted = engine.session().range(ROWS).count();
            return counted == ROWS
                    ? Finding.ok("spark start", "Spark " + engine.session().version() + " starts and counts")
                    : Finding.fail("spark start", "Spark counts " + counted + " where there are " + ROWS + ".");
        } catch (Fault fault) {
            return Finding.of("spark start", fault);
        } catch (RuntimeException failure) {
            return Finding.fail(
                    "spark start", "Spark does not start: " + failure + ". Look at its log with --verbose.");
        }
    }
}
