package dev.okrug.job;

import java.util.concurrent.atomic.AtomicLong;

/** Starts an engine, reads a table, and prints what it found; in a JVM of its own, for a session is one per JVM. */
final class EngineProbe {

    private EngineProbe() {}

    public static void main(String[] args) {
        Count count = new Count();
        try (Engine engine = Engine.start("probe")) {
            engine.tell(count);
            engine.session().range(0, 1_000, 1, 4).write().parquet(args[0]);
            engine.session().read().parquet(args[0]).selectExpr("sum(id)").collectAsList();
            System.out.println("zone " + engine.session().conf().get("spark.sql.session.timeZone"));
            System.out.println("ansi " + engine.session().conf().get("spark.sql.ansi.enabled"));
        }
        System.out.println("records read " + count.records.get());
    }

    private record Count(AtomicLong records) implements Progress {

        Count() {
            this(new AtomicLong());
        }

        @Override
        public void stage(String name) {}

        @Override
        public void done(int done, int all) {}

        @Override
        public void records(long more) {
            records.addAndGet(more);
        }

        @Override
        public void close() {}
    }
}
