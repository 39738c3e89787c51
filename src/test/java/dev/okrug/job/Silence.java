package dev.okrug.job;

/** Nobody listens to a test's progress. */
final class Silence implements Progress {

    @Override
    public void stage(String name) {}

    @Override
    public void done(int done, int all) {}

    @Override
    public void records(long more) {}

    @Override
    public void close() {}
}
