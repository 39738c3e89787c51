package dev.okrug.fact;

import dev.okrug.contract.Period;
import dev.okrug.reference.District;
import dev.okrug.reference.Membership;
import dev.okrug.reference.Reference;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * {@code district_prefix(region, period)}: how a deliverer's district column should begin for a region at that time; null
 * where the pack does not know.
 */
public final class DistrictPrefix implements ScalarFunction<UTF8String>, Serializable {

    private final List<Membership> memberships;
    private final Map<String, String> prefixes = new HashMap<>();
    private transient Map<Long, UTF8String> seen;

    DistrictPrefix(Reference reference) {
        memberships = List.copyOf(reference.memberships());
        for (District district : reference.districts()) {
            prefixes.put(district.code(), district.sourcePrefix());
        }
    }

    public UTF8String invoke(int region, int period) {
        if (seen == null) {
            seen = new HashMap<>();
        }
        return seen.computeIfAbsent(region * 1_000_000L + period, key -> prefix(region, new Period(period)));
    }

    private UTF8String prefix(int region, Period period) {
        return memberships.stream()
                .filter(membership -> membership.region() == region && membership.covers(period.middle()))
                .map(membership -> prefixes.get(membership.district()))
                .filter(prefix -> prefix != null && !prefix.isEmpty())
                .map(UTF8String::fromString)
                .findFirst()
                .orElse(null);
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {DataTypes.IntegerType, DataTypes.IntegerType};
    }

    @Override
    public DataType resultType() {
        return DataTypes.StringType;
    }

    @Override
    public String name() {
        return "district_prefix";
    }
}
