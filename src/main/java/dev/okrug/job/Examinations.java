package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.delivery.Arrival;
import dev.okrug.source.Examination;
import dev.okrug.source.Profile;
import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Examines files whole: in Spark's tasks where a job runs, on this machine where a plan asks. */
final class Examinations {

    private static final int FILES_IN_A_TASK = 64;

    private Examinations() {}

    private record File(String path, Profile dialect) implements Serializable {}

    /** What came of one file; a refusal is carried home, so that all are told at once. */
    private record Answer(Examination examination, String refusal) implements Serializable {

        static Answer of(File file, Configuration hadoop) {
            try {
                return new Answer(Examination.of(file.path(), file.dialect(), hadoop), null);
            } catch (Fault refused) {
                return new Answer(null, refused.getMessage());
            }
        }
    }

    static List<Examination> of(SparkSession spark, List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        int tasks =
                Math.max(arrivals.size() / FILES_IN_A_TASK, Math.min(arrivals.size(), context.defaultParallelism()));
        return believed(context.parallelize(files(arrivals), tasks)
                .map(file -> Answer.of(file, hadoop.value()))
                .collect());
    }

    static List<Examination> here(List<Arrival> arrivals, Configuration hadoop) {
        return believed(files(arrivals).parallelStream()
                .map(file -> Answer.of(file, hadoop))
                .toList());
    }

    private static List<File> files(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> new File(arrival.path(), arrival.dialect()))
                .toList();
    }

    private static List<Examination> believed(List<Answer> answers) {
        List<String> refusals = answers.stream()
                .map(Answer::refusal)
                .filter(refusal -> refusal != null)
                .toList();
        if (!refusals.isEmpty()) {
            throw Fault.input(String.join("\n", refusals));
        }
        return answers.stream().map(Answer::examination).toList();
    }
}
