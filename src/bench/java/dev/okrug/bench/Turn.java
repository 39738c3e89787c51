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
        return new TimedProcess(
                        contender.command(workload),
                        contender.environment(),
                        workload.log(contender),
                        workload.output(contender))
                .run()
                .with(contender.stages(workload));
    }
}
