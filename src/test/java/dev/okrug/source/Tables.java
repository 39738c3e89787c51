package dev.okrug.source;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The same rows of texts, the header first, written in the ways that deliverers write them. */
record Tables(List<List<String>> rows) {

    static final Charset DOS = Charset.forName("IBM866");

    /** Three records of our own format, with letters of one to four bytes. */
    static Tables okrug() {
        return new Tables(List.of(
                List.of("region", "period", "flow", "commodity", "partner", "value_usd", "trader_name"),
                List.of("45000", "2023-01", "export", "2208", "BY", "10.50", "ООО Сыр"),
                List.of("01000", "2023-02", "import", "0406", "NA", "7", "Čapek €"),
                List.of("78000", "2023-03", "export", "8704", "DE", "1 000", "")));
    }

    byte[] text(String delimiter, String newline) {
        return rows.stream()
                .map(row -> String.join(delimiter, row))
                .collect(Collectors.joining(newline, "", newline))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] csv() {
        return text(",", "\n");
    }

    byte[] dbf(Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DBFWriter dbf = new DBFWriter(bytes, charset)) {
            dbf.setFields(rows.get(0).stream()
                    .map(name ->
                            new DBFField(name.substring(0, Math.min(10, name.length())), DBFDataType.CHARACTER, 40))
                    .toArray(DBFField[]::new));
            rows.stream().skip(1).forEach(row -> dbf.addRecord(row.toArray()));
        }
        return bytes.toByteArray();
    }
}
