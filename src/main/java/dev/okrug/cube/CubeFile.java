package dev.okrug.cube;

import dev.okrug.contract.ColumnFile;
import dev.okrug.contract.ParquetSchema;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;

/** A file of the store with the sums of one task. */
public final class CubeFile implements CubeSheet.Rows, Closeable {

    private static final ColumnFile.Groups GROUPS = new ColumnFile.Groups(
            1_000_000, 64 << 20, 1 << 20, Set.of(DeliveryCube.SCHEMA.fieldNames()), WriterVersion.PARQUET_2_0);

    private final ColumnFile file;

    public CubeFile(String location, Configuration hadoop) throws IOException {
        this.file = new ColumnFile(ParquetSchema.of(DeliveryCube.SCHEMA), GROUPS, location, hadoop);
    }

    @Override
    public void add(long delivery, int region, int period, long commodity, int partner, KeyedSums sums, int place)
            throws IOException {
        int column = 0;
        file.put(column++, delivery);
        file.put(column++, region);
        file.put(column++, period);
        file.put(column++, commodity);
        file.put(column++, partner);
        for (int measure = 0; measure < Measures.ALL.size(); measure++) {
            file.put(column++, sums.sum(place + measure));
        }
        file.endRow();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
