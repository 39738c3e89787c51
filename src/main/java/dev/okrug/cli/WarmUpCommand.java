package dev.okrug.cli;

import dev.okrug.job.Engine;
import dev.okrug.job.WarmUp;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Loads what runs load; the launcher calls it to fill the archive of classes. */
@Command(name = "warm-up", description = "Loads what runs load.", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        try (Engine engine = Engine.start("warm-up")) {
            WarmUp.run(engine);
        }
        return 0;
    }
}
