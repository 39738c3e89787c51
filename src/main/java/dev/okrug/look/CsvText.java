package dev.okrug.look;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.okrug.contract.Field;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;

/** Rows as RFC 4180 has them; no value is nothing between commas, and an empty text is two quotes. */
final class CsvText implements RecordText {

    private final List<Field> fields;

    CsvText(List<Field> fields) {
        this.fields = fields;
    }

    @Override
    public String begin() {
        return record(fields.stream().map(Field::name).toList());
    }

    @Override
    public String row(List<Object> values) {
        return record(values.stream().map(CsvText::text).toList());
    }

    @Override
    public String end() {
        return "";
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        return value == null ? null : value.toString();
    }

    private static String record(List<String> values) {
        StringWriter record = new StringWriter();
        // Unbuffered: the writer of a record is not closed, and what it holds back would be lost.
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(record)
                .writeRecord(values);
        return record.toString();
    }
}
