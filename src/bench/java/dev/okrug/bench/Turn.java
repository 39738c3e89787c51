package dev.okrug.bench;

import java.io.IOException;
import java.util.List;

/** A contender at a workload, measured. */
record Turn(Contender contender, Workload workload) {

    /** Does the whole work: nothing is left of earlier runs. */
    Measured anew() throws IOException, InterruptedException {
        Folders.emptied(workload.output(contender));
        Folders.emptied(workload.events(contender));
        return timed(contender.command(workload)).with(contender.stages(workload));
    }

    /** Runs a command of the contender on top of what is there. */
    Measured timed(List<String> command) throws IOException, InterruptedException {
        settle();
        return new TimedProcess(command, contender.environment(), workload.log(contender), workload.output(contender))
                .run();
    }

    /** What was written before is on the disk, so that no run pays for another. */
    private static void settle() throws IOException, InterruptedException {
        int exit = new ProcessBuilder("sync").start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("sync ended with " + exit);
        }
    }
}
