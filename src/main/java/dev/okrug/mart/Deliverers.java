package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.RegionPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who delivered what. One office may speak for all regions: then a region without a record has a zero. Or regions speak for
 * themselves, as countries do: then a region of which a period has no record at all did not deliver it, which is not zero.
 */
final class Deliverers {

    private final DeliveredFlows all;
    private final boolean regionsReport;
    private final Map<Integer, DeliveredFlows> ofRegions = new HashMap<>();
    private final DeliveredFlows nothing;

    Deliverers(Basis basis) {
        this.regionsReport = basis.settings().regionsReport();
        this.all = DeliveredFlows.of(basis, period -> true);
        this.nothing = DeliveredFlows.of(basis, period -> false);
        if (regionsReport) {
            Map<Set<Period>, DeliveredFlows> alike = new HashMap<>();
            periodsByRegion(basis)
                    .forEach((region, periods) -> ofRegions.put(
                            region, alike.computeIfAbsent(periods, each -> DeliveredFlows.of(basis, each::contains))));
        }
    }

    /** Of a region's trade with anyone: one that traded nothing with the job's partner may have delivered all the same. */
    private static Map<Integer, Set<Period>> periodsByRegion(Basis basis) {
        return basis.cubes().byCommodity(basis.reporter(), Optional.empty()).byRegion().stream()
                .collect(Collectors.groupingBy(
                        each -> basis.territory().publishedId(each.region()),
                        Collectors.mapping(RegionPeriod::period, Collectors.toSet())));
    }

    boolean regionsReport() {
        return regionsReport;
    }

    /** What was delivered of a published region; nobody reports for a bucket alone. */
    DeliveredFlows of(int region) {
        boolean bucket = region == Territory.NOT_ALLOCATED || region == Territory.OUTSIDE;
        return regionsReport && !bucket ? ofRegions.getOrDefault(region, nothing) : all;
    }
}
