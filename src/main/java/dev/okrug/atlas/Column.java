package dev.okrug.atlas;

import dev.okrug.contract.FieldType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import tools.jackson.core.JsonGenerator;

/** A column on its way into the page. */
sealed interface Column {

    /** Takes the cell of the next row, as Parquet keeps it; null where there is none. */
    void add(Object kept);

    void write(JsonGenerator json);

    static Column of(FieldType type) {
        return switch (type) {
            case CODE, TEXT, STATUS, MONTH, DAY -> new Words();
            case USD, KG, YEAR, NUMBER, COUNT, SHARE, GROWTH, RATIO, FIGURE, FLAG -> new Values();
        };
    }

    /** Texts and days, each written once. */
    final class Words implements Column {

        private static final Integer NONE = -1;

        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final List<Integer> at = new ArrayList<>();

        @Override
        public void add(Object kept) {
            if (kept == null) {
                at.add(NONE);
            } else {
                add(text(kept));
            }
        }

        void add(String word) {
            at.add(places.computeIfAbsent(word, each -> places.size()));
        }

        @Override
        public void write(JsonGenerator json) {
            json.writeStartObject();
            json.writeArrayPropertyStart("words");
            places.keySet().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("at");
            at.forEach(json::writeNumber);
            json.writeEndArray();
            json.writeEndObject();
        }

        private static String text(Object kept) {
            return kept instanceof Integer days
                    ? LocalDate.ofEpochDay(days).toString()
                    : ((Binary) kept).toStringUsingUTF8();
        }
    }

    /** Money in whole cents, weight in whole grams, other numbers, and flags. */
    final class Values implements Column {

        /** More digits of a share or a growth than anybody shows; all of them would double the page. */
        private static final MathContext SHOWN = new MathContext(7);

        private final List<Object> values = new ArrayList<>();

        @Override
        public void add(Object kept) {
            values.add(kept);
        }

        @Override
        public void write(JsonGenerator json) {
            json.writeStartArray();
            values.forEach(value -> write(json, value));
            json.writeEndArray();
        }

        private static void write(JsonGenerator json, Object value) {
            if (value instanceof Double number) {
                json.writeNumber(BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros());
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else if (value instanceof Integer number) {
                json.writeNumber(number);
            } else if (value instanceof Boolean flag) {
                json.writeBoolean(flag);
            } else {
                json.writeNull();
            }
        }
    }
}
