package dev.okrug.testing.sample;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;

/** A customs dump as dBase III in the code page of DOS. */
final class CustomsDbf {

    private static final Charset DOS_CYRILLIC = Charset.forName("IBM866");
    private static final List<DBFField> FIELDS = List.of(
            text("NAPR", 2),
            text("PERIOD", 7),
            text("STRANA", 3),
            text("TNVED", 10),
            text("EDIZM", 10),
            number("STOIM", 2),
            number("NETTO", 3),
            number("KOL", 0),
            text("REGION", 50),
            text("REGION_S", 50));

    private CustomsDbf() {}

    static Delivered delivered(String path, List<CustomsRecord> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DBFWriter dbf = new DBFWriter(bytes, DOS_CYRILLIC)) {
            dbf.setFields(FIELDS.toArray(DBFField[]::new));
            records.forEach(record -> dbf.addRecord(values(record)));
        }
        String member = path.substring(path.lastIndexOf('/') + 1).replace(".zip", "");
        return new Delivered(path, Packing.of(path).pack(dated(bytes.toByteArray()), member));
    }

    /** The header holds the day of writing, which must not be today: 15 March 2024. */
    private static byte[] dated(byte[] dbf) {
        dbf[1] = 124;
        dbf[2] = 3;
        dbf[3] = 15;
        return dbf;
    }

    private static Object[] values(CustomsRecord record) {
        CustomsForm form = CustomsForm.RUSSIAN;
        return new Object[] {
            form.flow(record.flow()),
            record.period().monthSlashYear(),
            record.partner(),
            record.commodity(),
            form.unit(record.unit()),
            BigDecimal.valueOf(record.cents(), 2),
            BigDecimal.valueOf(record.weighed().grams(), 3),
            record.weighed().quantity(),
            form.region(record.region()),
            form.district(record.region())
        };
    }

    private static DBFField text(String name, int length) {
        return new DBFField(name, DBFDataType.CHARACTER, length);
    }

    private static DBFField number(String name, int decimals) {
        return new DBFField(name, DBFDataType.NUMERIC, 18, decimals);
    }
}
