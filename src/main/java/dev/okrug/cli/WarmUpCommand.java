package dev.okrug.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;

/** Loads what commands load; the launcher calls it to fill the archive of classes. */
@Command(name = "warm-up", description = "Loads what commands load.", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private final ToIntFunction<String[]> main;

    /** @param main runs a command line and gives its exit code */
    WarmUpCommand(ToIntFunction<String[]> main) {
        this.main = main;
    }

    /** Runs a tiny job and asks for what came of it; stops at the first command that fails. */
    @Override
    public Integer call() throws IOException {
        try (WarmUpJob job = WarmUpJob.write()) {
            String spec = job.spec().toString();
            Path output = job.output();
            return List.<String[]>of(
                            new String[] {"validate", spec},
                            new String[] {"run", spec},
                            new String[] {"run", spec},
                            new String[] {"verify", output.toString()},
                            new String[] {"releases", output.toString()},
                            new String[] {"show", output.toString(), "region_yearly", "--is", "year=2022"},
                            new String[] {"show", output.toString(), "region_yearly", "--format", "csv"},
                            new String[] {"doctor", spec})
                    .stream()
                    .mapToInt(main)
                    .filter(code -> code != 0)
                    .findFirst()
                    .orElse(0);
        }
    }
}
