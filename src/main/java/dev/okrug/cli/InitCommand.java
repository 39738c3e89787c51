package dev.okrug.cli;

import dev.okrug.contract.Fault;
import dev.okrug.contract.StartFolder;
import dev.okrug.job.Catalogue;
import dev.okrug.spec.JobSpec;
import dev.okrug.survey.Clue;
import dev.okrug.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a job for a file that nobody knows yet. */
@Command(
        name = "init",
        description = {
            "Looks at a raw file, and drafts a job spec that reads it; and a profile where none that comes with Okrug fits.",
            "",
            "Says of each line how well it is known. What is not known stands in the draft as a guess: read it before you run"
                    + " the job. Looks at the first records only, and does not start Spark."
        })
final class InitCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Parameters(paramLabel = "FILE", description = "A raw file: text or DBF, plain, gzip or zip.")
    private String file;

    @Option(names = "--job", paramLabel = "NAME", description = "Name of the job (default: like the file).")
    private Optional<String> job = Optional.empty();

    @Option(names = "--force", description = "Replace a spec and a profile that are there already.")
    private boolean force;

    @Override
    public Integer call() {
        // It becomes the name of files, too.
        job.filter(name -> !JobSpec.isName(name)).ifPresent(name -> {
            throw Fault.spec("Cannot call a job " + name + ": take small letters, digits and hyphens.");
        });
        Survey.Draft draft = Survey.of(file, job, LocalDate.now(ZoneOffset.UTC));
        Path spec = StartFolder.resolve(draft.job() + ".yaml");
        Map<Path, String> texts = new LinkedHashMap<>();
        draft.profile().ifPresent(text -> texts.put(StartFolder.resolve(draft.profileFile()), text));
        texts.put(spec, draft.spec());
        write(texts);
        JobSummary.prove(JobSpec.read(spec, Catalogue.names()));
        printout.painted(draft.clues().stream().map(this::painted).toList());
        return printout.of(List.of(
                "",
                "drafted " + draft.job() + ".yaml"
                        + draft.profile()
                                .map(text -> " and " + draft.profileFile())
                                .orElse(""),
                "next: say what is not known, then okrug validate " + draft.job() + ".yaml"));
    }

    private void write(Map<Path, String> texts) {
        for (Path path : texts.keySet()) {
            if (!force && Files.exists(path)) {
                throw Fault.spec("Cannot write " + path.getFileName()
                        + ": it is there already. Name another job with --job, or say --force.");
            }
        }
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Files.writeString(text.getKey(), text.getValue());
            }
        } catch (IOException failed) {
            throw Fault.storage(
                    "Cannot write the draft: " + failed.getMessage() + ". Look at space and permissions.", failed);
        }
    }

    private String painted(Clue clue) {
        String line = String.format(Locale.ROOT, "%-9s %-15s %s", clue.certainty(), clue.about(), clue.sentence());
        return switch (clue.certainty()) {
            case SURE, LIKELY -> printout.paint().plain(line);
            case NOT_KNOWN -> printout.paint().warning(line);
        };
    }
}
