package dev.okrug.mart;

/** What tables are made of. */
public enum Source {
    /** Regions, districts, commodities and partners, with their names. */
    REFERENCE("Reference pack", "Regions, federal districts, commodities and partners, with their names."),
    /** What the job sets, and the files that it names. */
    JOB("Job", "What the job spec sets, and the files that it names: groups, sectors, targets, watch list, figures."),
    /** Which files count, and what became of their records. */
    DELIVERIES("Deliveries", "Which deliveries count for which periods, and what became of their records."),
    /** Records that were not believed. */
    REJECTIONS("Rejected records", "Records that were not believed, word for word."),
    /** Believed records that name traders. */
    TRADERS("Traders' records", "Believed records that say who traded; no name is published."),
    /** Believed records, added up. */
    CUBE("Turnover cube", "Exports and imports of every believed record, added up once."),
    /** What was written to the other tables. */
    TABLES("Other tables", "Rows of the other tables, read back after they were written."),
    /** The release that was current before. */
    FORMER_RELEASE("Release before", "The release that was current before this one.");

    private final String title;
    private final String sentence;

    Source(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
    }
}
