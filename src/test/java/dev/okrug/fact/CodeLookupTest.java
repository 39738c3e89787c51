package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

class CodeLookupTest {

    private final AtomicInteger resolved = new AtomicInteger();
    private final CodeLookup lookup = new CodeLookup(text -> {
        resolved.incrementAndGet();
        return text.length();
    });

    @Test
    void a_code_is_resolved_once() {
        assertThat(read("45000")).isEqualTo(5);
        assertThat(read("45000")).isEqualTo(5);
        assertThat(resolved).hasValue(1);
    }

    /** A column of them would fill the memory. */
    @Test
    void a_text_too_long_for_a_code_is_not_remembered() {
        String text = "x".repeat(1 << 20);
        assertThat(read(text)).isEqualTo(1 << 20);
        assertThat(read(text)).isEqualTo(1 << 20);
        assertThat(resolved).hasValue(2);
    }

    private long read(String text) {
        return lookup.find(UTF8String.fromString(text));
    }
}
