package dev.okrug.delivery;

import dev.okrug.contract.ColumnFile;
import dev.okrug.contract.ParquetSchema;
import dev.okrug.fact.Facts;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.fact.ScreenedRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.unsafe.types.UTF8String;

/** A file of the store with the screened records of one task, in the order of their lines. */
public final class RecordFile implements Closeable {

    private static final ColumnFile.Groups GROUPS = new ColumnFile.Groups(
            1_000_000,
            64 << 20,
            1 << 20,
            Set.of(
                    Facts.DELIVERY,
                    Facts.LINE,
                    Facts.OUTCOME,
                    Facts.RULES,
                    Facts.FLOW,
                    Facts.PERIOD,
                    Facts.VALUE,
                    Facts.NET_WEIGHT,
                    Facts.QUANTITY),
            WriterVersion.PARQUET_2_0);

    private static final int DELIVERY = place(Facts.DELIVERY);
    private static final int LINE = place(Facts.LINE);
    private static final int OUTCOME = place(Facts.OUTCOME);
    private static final int RULES = place(Facts.RULES);
    private static final int FLOW = place(Facts.FLOW);
    private static final int PERIOD = place(Facts.PERIOD);
    private static final int REGION = place(Facts.REGION);
    private static final int COMMODITY = place(Facts.COMMODITY);
    private static final int PARTNER = place(Facts.PARTNER);
    private static final int VALUE = place(Facts.VALUE);
    private static final int NET_WEIGHT = place(Facts.NET_WEIGHT);
    private static final int QUANTITY = place(Facts.QUANTITY);
    private static final int QUANTITY_UNIT = place(Facts.QUANTITY_UNIT);
    private static final int TRADER_ID = place(Facts.TRADER_ID);
    private static final int TRADER_NAME = place(Facts.TRADER_NAME);
    private static final int RAW = place(Facts.RAW);

    private final ColumnFile file;

    private static int place(String column) {
        return ScreenedRecords.SCHEMA.fieldIndex(column);
    }

    public RecordFile(String location, Configuration hadoop) throws IOException {
        this.file = new ColumnFile(ParquetSchema.of(ScreenedRecords.SCHEMA), GROUPS, location, hadoop);
    }

    public void add(ScreenedRow row) throws IOException {
        file.put(DELIVERY, row.delivery());
        file.put(LINE, row.line());
        file.put(OUTCOME, row.outcome().code());
        file.put(RULES, row.rules());
        if (row.flow() == Facts.UNKNOWN_FLOW) {
            file.putNothing(FLOW);
        } else {
            file.put(FLOW, row.flow());
        }
        file.put(PERIOD, row.period());
        file.put(REGION, row.region());
        file.put(COMMODITY, row.commodity());
        file.put(PARTNER, row.partner());
        putAmount(VALUE, row.cents());
        putAmount(NET_WEIGHT, row.grams());
        putAmount(QUANTITY, row.thousandths());
        putText(QUANTITY_UNIT, row.quantityUnit());
        putText(TRADER_ID, row.traderId());
        putText(TRADER_NAME, row.traderName());
        putText(RAW, row.raw());
        file.endRow();
    }

    private void putAmount(int column, long amount) {
        if (amount == ScreenedRow.MISSING) {
            file.putNothing(column);
        } else {
            file.put(column, amount);
        }
    }

    private void putText(int column, UTF8String text) {
        if (text == null) {
            file.putNothing(column);
        } else {
            file.put(column, Binary.fromConstantByteArray(text.getBytes()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
