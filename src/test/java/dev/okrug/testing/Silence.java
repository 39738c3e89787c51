package dev.okrug.testing;

import dev.okrug.job.Progress;

/** Nobody listens to a test's progress. */
public final class Silence implements Progress {

    @Override
    public void stage(String name) {}

    @Override
    public void done(int done, int all) {}

    @Override
    public void records(long more) {}

    @Override
    public void close() {}
}
