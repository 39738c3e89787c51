package dev.okrug.survey;

import dev.okrug.source.FileBeginning;
import dev.okrug.source.RawField;
import dev.okrug.storage.HadoopSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a file and drafts what a job needs to read it. */
public final class Survey {

    private final String path;
    private final String job;
    private final LocalDate today;
    private final Codes codes = new Codes();
    private final List<Clue> clues = new ArrayList<>();

    private Survey(String path, String job, LocalDate today) {
        this.path = path;
        this.job = job;
        this.today = today;
    }

    /**
     * What was drafted.
     *
     * @param job its name
     * @param spec the job spec, as YAML
     * @param profile as YAML, where none that comes with Okrug fits
     */
    public record Draft(String job, String spec, Optional<String> profile, List<Clue> clues) {

        /** Where the profile is to lie, beside the spec. */
        public String profileFile() {
            return profileFile(job);
        }

        private static String profileFile(String job) {
            return job + "-profile.yaml";
        }
    }

    /**
     * Drafts a job that reads a file.
     *
     * @param job its name, or nothing for one like the file's
     * @param today day of issue until somebody says another
     * @throws dev.okrug.contract.Fault of kind INPUT where the file is no table
     */
    public static Draft of(String path, Optional<String> job, LocalDate today) {
        FileBeginning beginning = FileBeginning.of(path, HadoopSettings.shared());
        RawTable table = RawTable.of(path, beginning);
        Survey survey = new Survey(path, job.orElseGet(() -> new FileName(path).job()), today);
        survey.clues.add(Clue.sure(
                "records",
                (beginning.whole() && table.records().size() < FileBeginning.MOST_RECORDS ? "all " : "the first ")
                        + table.records().size() + " records were looked at"));
        survey.clues.addAll(table.clues());
        return survey.draft(table);
    }

    private Draft draft(RawTable table) {
        Optional<Layout> known = KnownFormats.of(table, codes);
        if (known.isPresent()) {
            Layout layout = known.get();
            Setting profile = new Setting(
                    "profile",
                    layout.profile().name(),
                    Clue.sure(
                            "profile",
                            "the header has the columns of " + layout.profile().name()));
            return new Draft(job, spec(layout, profile), Optional.empty(), clues);
        }
        StrangeFormat.Drafted drafted = StrangeFormat.of(job, table, codes);
        Setting profile = new Setting(
                "profile",
                Draft.profileFile(job),
                Clue.likely("profile", "no profile that comes with Okrug has these columns; one was drafted"));
        String spec = spec(drafted.layout(), profile);
        clues.addAll(drafted.clues().values());
        if (!drafted.layout().has(RawField.VALUE)) {
            clues.add(
                    Clue.notKnown("kind", "this does not look like trade records; a run would publish nothing of use"));
        }
        return new Draft(job, spec, Optional.of(ProfileText.of(drafted)), clues);
    }

    private String spec(Layout layout, Setting profile) {
        Setting reference = told(new Setting("reference", layout.pack(), KnownFormats.aboutPack(layout, codes)));
        Setting reporter = told(new Setting(
                "reporter",
                codes.pack(layout.pack()).country(),
                Clue.likely("reporter", "the country of the pack; whose statistics these are nobody but you can say")));
        Setting viewpoint = told(
                new Setting(
                        "viewpoint",
                        "{ of: region }",
                        Clue.notKnown(
                                "viewpoint",
                                "exports are those of the regions; { of: partner, partner: BY } sees trade with Belarus, from its side")));
        Setting vintage = told(new Setting(
                "vintage",
                today.toString(),
                Clue.notKnown("vintage", "the day on which the file was issued; today stands here")));
        told(profile);
        StringBuilder settings = new StringBuilder();
        for (Setting setting : layout.settings(new FileName(path), codes)) {
            settings.append(told(setting).line("      "));
        }
        return "# Drafted by okrug init. Read what stands behind each #, say what is NOT KNOWN, then: okrug validate "
                + job + ".yaml\n"
                + "job: " + job + "\n"
                + reference.line("")
                + viewpoint.line("")
                + regionsReport(layout)
                + "inputs:\n"
                + "  - path: " + Setting.quoted(path)
                + "  # a glob takes all files of the kind, such as data/{vintage}/*\n"
                + profile.line("    ")
                + reporter.line("    ")
                + vintage.line("    ")
                + (settings.isEmpty() ? "" : "    settings:\n" + settings)
                + "output: out/" + job + "\n";
    }

    /** Only where regions report for themselves: nobody but the user can say whether no record is no report. */
    private String regionsReport(Layout layout) {
        if (!codes.pack(layout.pack()).regionsReport()) {
            return "";
        }
        return told(new Setting(
                        "regions_report",
                        "true",
                        Clue.notKnown(
                                "regions_report",
                                "a region without any record of a time is taken not to have reported it; say false of an extract"
                                        + " of few goods or partners, in which it had no trade")))
                .line("");
    }

    private Setting told(Setting setting) {
        clues.add(setting.clue());
        return setting;
    }
}
