package dev.okrug.job;

/** What a job tells about itself while it runs; may be told from several threads. */
public interface Progress extends AutoCloseable {

    /** What the job does from now on, such as {@code reading deliveries}; the counts begin anew. */
    void stage(String name);

    /** How many of what the stage is about are done, of how many: deliveries, or tables. */
    void done(int some, int all);

    /** How many records more were read. */
    void records(long more);

    /** Nothing follows. */
    @Override
    void close();
}
