package dev.okrug.fact;

import dev.okrug.contract.Period;
import dev.okrug.reference.District;
import dev.okrug.reference.Membership;
import dev.okrug.reference.Reference;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.unsafe.types.UTF8String;

/** How a deliverer's district column should begin for a region at a time. */
final class DistrictPrefix implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Membership> memberships;
    private final Map<String, String> prefixes = new HashMap<>();
    private transient Map<Long, Optional<UTF8String>> seen;

    DistrictPrefix(Reference reference) {
        memberships = List.copyOf(reference.memberships());
        for (District district : reference.districts()) {
            prefixes.put(district.code(), district.sourcePrefix());
        }
    }

    /** Whether a deliverer's district is another; false where there is none, or where the pack does not know it. */
    boolean differs(UTF8String district, int region, int period) {
        if (district == null || region == Facts.NOT_ALLOCATED || period == 0) {
            return false;
        }
        if (seen == null) {
            seen = new HashMap<>();
        }
        long key = region * 1_000_000L + period;
        Optional<UTF8String> known = seen.get(key);
        if (known == null) {
            known = prefix(region, new Period(period));
            seen.put(key, known);
        }
        return known.isPresent() && !district.startsWith(known.get());
    }

    private Optional<UTF8String> prefix(int region, Period period) {
        return memberships.stream()
                .filter(membership -> membership.region() == region && membership.covers(period.middle()))
                .map(membership -> prefixes.get(membership.district()))
                .filter(prefix -> prefix != null && !prefix.isEmpty())
                .map(UTF8String::fromString)
                .findFirst();
    }
}
