package dev.okrug.job;

import dev.okrug.contract.Period;
import dev.okrug.delivery.Arrival;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Keys;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.Standing;
import dev.okrug.delivery.Store;
import dev.okrug.reference.Reference;
import dev.okrug.release.Manifest;
import dev.okrug.release.Releases;
import dev.okrug.spec.JobSpec;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;

/** Says what a run would do, without Spark and without writing anything. */
public final class PlanJob {

    private PlanJob() {}

    public static List<String> plan(JobSpec spec) {
        Configuration hadoop = HadoopSettings.shared();
        Reference reference = Reference.load(spec.reference(), spec.nomenclature());
        Storage storage = Storage.of(spec.output());
        Store store = new Store(storage);
        Map<String, Delivery> known = store.deliveries();
        List<Arrival> arrivals = Arrivals.of(spec, reference, hadoop);
        Sorting sorting = Sorting.of(
                arrivals,
                store.examined(),
                known.keySet(),
                new Keys(reference.digest(), spec.viewpoint().partner()),
                hadoop,
                files -> Examinations.here(files, hadoop));

        List<String> lines = deliveries(spec, sorting, known);
        lines.add("");
        lines.add(summary(arrivals, sorting));
        lines.add("marts: " + String.join(", ", spec.marts()));
        lines.add("current release: "
                + Releases.in(storage).current().map(Manifest::release).orElse("none") + "; output: " + spec.output());
        return lines;
    }

    private static List<String> deliveries(JobSpec spec, Sorting sorting, Map<String, Delivery> known) {
        List<Delivery> read = sorting.paths().keySet().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
        Map<String, List<DeliveredPeriod>> periods = LatestVintages.of(
                        read, List.of(), Arrivals.withdrawals(spec), period -> true)
                .byDelivery();
        List<String> lines = new ArrayList<>();
        sorting.paths().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(path -> sorting.unknown().containsKey(path.getKey())
                        ? unknown(sorting.unknown().get(path.getKey()))
                        : known(
                                path.getValue(),
                                known.get(path.getKey()),
                                periods.getOrDefault(path.getKey(), List.of())))
                .forEach(lines::add);
        sorting.repeats()
                .forEach((path, key) -> lines.add("duplicate   " + path + "  same content as "
                        + sorting.paths().get(key)));
        return lines;
    }

    private static String unknown(Sorting.Unknown unknown) {
        return "new         " + unknown.examination().path() + "  "
                + unknown.examination().shape().records() + " records, vintage "
                + unknown.arrival().vintage() + ", " + unknown.arrival().source();
    }

    private static String known(String path, Delivery delivery, List<DeliveredPeriod> periods) {
        SortedSet<Period> superseded = periods.stream()
                .filter(each -> each.standing() == Standing.SUPERSEDED)
                .map(DeliveredPeriod::period)
                .collect(Collectors.toCollection(TreeSet::new));
        String word = superseded.isEmpty() ? "known       " : "superseded  ";
        String what = superseded.isEmpty() ? "" : ", replaced or taken back later: " + superseded;
        return word + path + "  " + delivery.records() + " records, vintage " + delivery.vintage() + what;
    }

    private static String summary(List<Arrival> arrivals, Sorting sorting) {
        int fresh = sorting.unknown().size();
        return arrivals.size() + " files: " + fresh + " new, "
                + (sorting.paths().size() - fresh) + " known, "
                + sorting.repeats().size() + " duplicate";
    }
}
