package dev.okrug.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTextTest {

    private static final List<Field> FIELDS = SmallTable.CONTRACT.fields();

    private static final List<List<Object>> ROWS = List.of(
            SmallTable.row("Say \"Orel\", twice\r\n", "2023-01", "9999999999999999.99", 0.1 + 0.2, "OK"),
            SmallTable.row("", "2023-02", null, null, "\u001b[2J\u202e"));

    @Test
    void csv_is_exact_and_tells_no_value_from_an_empty_one() {
        List<String> records = List.of(
                "region,month,exports_usd,exports_growth,exports_status",
                "\"Say \"\"Orel\"\", twice\r\n\",2023-01-01,9999999999999999.99,0.30000000000000004,OK",
                "\"\",2023-02-01,,,\u001b[2J\u202e",
                "");
        assertThat(text(new CsvText(FIELDS))).isEqualTo(String.join("\r\n", records));
    }

    @Test
    void json_is_exact_and_holds_nothing_that_steers_a_terminal() {
        assertThat(text(new JsonText(FIELDS))).isEqualTo("""
                        [
                        {"region":"Say \\"Orel\\", twice\\r\\n","month":"2023-01-01","exports_usd":9999999999999999.99,"exports_growth":0.30000000000000004,"exports_status":"OK"},
                        {"region":"","month":"2023-02-01","exports_usd":null,"exports_growth":null,"exports_status":"\\u001B[2J\\u202e"}
                        ]
                        """);
    }

    private static String text(RecordText text) {
        StringBuilder all = new StringBuilder(text.begin());
        ROWS.forEach(row -> all.append(text.row(row)));
        return all.append(text.end()).toString();
    }
}
