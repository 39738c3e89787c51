package dev.okrug.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Spark's door to raw deliveries: a table over files that have been examined before. */
public final class RawSource implements TableProvider {

    static final String DELIVERIES = "deliveries";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Deliveries by dialect, as one option that Spark carries. */
    record Request(List<RawDeliveries> deliveries) {

        List<Profile> dialects() {
            return deliveries.stream().map(RawDeliveries::dialect).toList();
        }
    }

    static String written(List<RawDeliveries> deliveries) {
        return JSON.writeValueAsString(new Request(deliveries));
    }

    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        return RawRecords.schema();
    }

    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new RawTable(JSON.readValue(new CaseInsensitiveStringMap(properties).get(DELIVERIES), Request.class));
    }

    private record RawTable(Request request) implements Table, SupportsRead {

        @Override
        public String name() {
            return "raw deliveries as "
                    + request.dialects().stream().map(Profile::name).distinct().collect(Collectors.joining(", "));
        }

        @SuppressWarnings("deprecation") // Spark still asks for it
        @Override
        public StructType schema() {
            return RawRecords.schema();
        }

        @Override
        public Set<TableCapability> capabilities() {
            return Set.of(TableCapability.BATCH_READ);
        }

        @Override
        public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
            return new RawScan(request);
        }
    }
}
