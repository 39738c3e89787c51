package dev.okrug.job;

import dev.okrug.delivery.Arrival;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Examined;
import dev.okrug.delivery.Keys;
import dev.okrug.delivery.Tally;
import dev.okrug.source.Examination;
import dev.okrug.source.FileState;
import dev.okrug.source.RawDelivery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;

/**
 * Which of the files of a job the store knows, which are new, and which repeat another one.
 *
 * @param examined digests to remember
 * @param paths the first path of each delivery of the job, by key
 * @param repeats paths with the content of another one, and its key
 * @param unknown what the store does not know, by key
 */
record Sorting(
        List<Examined> examined, Map<String, String> paths, Map<String, String> repeats, Map<String, Unknown> unknown) {

    /** A delivery that is to be read. */
    record Unknown(Arrival arrival, Examination examination) {

        RawDelivery raw(String key) {
            return new RawDelivery(
                    Delivery.number(key),
                    examination.path(),
                    examination.bytes(),
                    examination.modified(),
                    examination.container(),
                    examination.shape(),
                    arrival.dialect().constants(),
                    arrival.knownUntil());
        }

        Delivery delivery(String key, List<Tally> tallies) {
            return new Delivery(
                    key,
                    examination.path(),
                    examination.bytes(),
                    examination.digest(),
                    arrival.dialect().name(),
                    arrival.reporter(),
                    arrival.source(),
                    arrival.vintage(),
                    examination.shape().records(),
                    examination.unused(),
                    tallies);
        }
    }

    /**
     * Sorts the files of a job.
     *
     * @param remembered digests of files that were examined before
     * @param known keys of the store
     * @param keys gives deliveries their keys
     * @param examine examines files whole; asked for those only that are new or have changed
     */
    static Sorting of(
            List<Arrival> arrivals,
            List<Examined> remembered,
            Set<String> known,
            Keys keys,
            Configuration hadoop,
            Function<List<Arrival>, List<Examination>> examine) {
        Map<String, String> digests = digests(arrivals, remembered, hadoop);
        List<Arrival> toExamine = arrivals.stream()
                .filter(arrival -> !digests.containsKey(arrival.path())
                        || !known.contains(keys.of(arrival, digests.get(arrival.path()))))
                .toList();
        Map<String, Examination> examinations = new HashMap<>();
        examine.apply(toExamine).forEach(each -> examinations.put(each.path(), each));
        examinations.forEach((path, examination) -> digests.put(path, examination.digest()));

        Sorting sorting = new Sorting(new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        sorting.remember(remembered, digests, examinations);
        for (Arrival arrival : arrivals) {
            String key = keys.of(arrival, digests.get(arrival.path()));
            if (sorting.paths.putIfAbsent(key, arrival.path()) != null) {
                sorting.repeats.put(arrival.path(), key);
            } else if (!known.contains(key)) {
                sorting.unknown.put(key, new Unknown(arrival, examinations.get(arrival.path())));
            }
        }
        return sorting;
    }

    /** Digests of files that nobody touched since they were examined. */
    private static Map<String, String> digests(
            List<Arrival> arrivals, List<Examined> remembered, Configuration hadoop) {
        Map<String, Examined> byPath = new HashMap<>();
        remembered.forEach(each -> byPath.put(each.path(), each));
        Map<String, String> digests = new HashMap<>();
        for (Arrival arrival : arrivals) {
            Examined before = byPath.get(arrival.path());
            if (before != null) {
                FileState now = FileState.of(arrival.path(), hadoop);
                if (now.bytes() == before.bytes() && now.modified() == before.modified()) {
                    digests.put(arrival.path(), before.digest());
                }
            }
        }
        return digests;
    }

    /** A file that was written a moment before it was examined may be written again within the same clock tick. */
    private void remember(
            List<Examined> remembered, Map<String, String> digests, Map<String, Examination> examinations) {
        Map<String, Examined> byPath = new TreeMap<>();
        remembered.stream()
                .filter(each -> digests.containsKey(each.path()))
                .forEach(each -> byPath.put(each.path(), each));
        examinations.forEach((path, each) -> {
            byPath.remove(path);
            if (each.settled()) {
                byPath.put(path, new Examined(path, each.bytes(), each.modified(), each.digest()));
            }
        });
        examined.addAll(byPath.values());
    }
}
