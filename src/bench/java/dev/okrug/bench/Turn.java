package dev.okrug.bench;

import java.io.IOException;

/** A contender at a workload, measured. */
record Turn(Contender contender, Workload workload) {

    /** Does the whole work: nothing is left of earlier runs. */
    Measured anew() throws IOException, InterruptedException {
        Folders.emptied(workload.output(contender));
        return onTop();
    }

    /** Does what is left to do on top of what is there. */
    Measured onTop() throws IOException, InterruptedException {
        Folders.emptied(workload.events(contender));
        settle();
        return new TimedProcess(
                        contender.command(workload),
                        contender.environment(),
                        workload.log(contender),
                        workload.output(contender))
                .run()
                .with(contender.stages(workload));
    }

    /** What was written before is on the disk, so that no run pays for another. */
    private static void settle() throws IOException, InterruptedException {
        int exit = new ProcessBuilder("sync").start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("sync ended with " + exit);
        }
    }
}
