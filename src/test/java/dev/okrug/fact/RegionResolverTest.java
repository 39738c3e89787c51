package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.reference.Reference;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionResolverTest {

    private static final Reference RUSSIA = Reference.load("ru");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # systems      | text                         | region | found
            okato5         | 45000                        | 45000  | NONE
            okato5         | 46000 - МОСКОВСКАЯ ОБЛАСТЬ   | 46000  | NONE
            okato5         | 46000 - Ханты - Мансийский   | 46000  | NONE
            okato5         | 01000-АЛТАЙСКИЙ КРАЙ         | 1000   | NONE
            okato5         | 76100                        | 76100  | RETIRED
            okato5         | 35000                        | 35000  | OUTSIDE_REFERENCE
            iso            | RU-MOW                       | 45000  | NONE
            name           | Moscow Oblast                | 46000  | NONE
            name           | московская  область          | 46000  | NONE
            code,iso,name  | RU-MOS                       | 46000  | NONE
            code,iso,name  | 46000                        | 46000  | NONE
            code,iso,name  | Altai Krai                   | 1000   | NONE
            """)
    void finds_the_region_by_the_declared_systems(String systems, String text, int region, Finding found) {
        assertThat(resolve(systems, text)).isEqualTo(Found.of(region, found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # systems      | text            | found
            okato5         | 5000            | UNKNOWN
            okato5         | 99999           | UNKNOWN
            okato5         | 46000000        | UNKNOWN
            okato5         | 46000X          | UNKNOWN
            okato5         | МОСКОВСКАЯ      | UNKNOWN
            okato5         | RU-MOW          | UNKNOWN
            okato5         | Altai           | UNKNOWN
            name           | 45000           | UNKNOWN
            name           | Altai           | AMBIGUOUS
            code,iso,name  | Алтай           | AMBIGUOUS
            """)
    void tells_why_there_is_none(String systems, String text, Finding found) {
        assertThat(resolve(systems, text)).isEqualTo(Found.of(found));
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY", "'   ',EMPTY", "' 45000 ',NONE"})
    void blanks_around_a_code_do_not_matter(String text, Finding found) {
        CodeLookup lookup = new CodeLookup(new RegionResolver(RUSSIA, List.of("okato5")));
        assertThat(lookup.find(UTF8String.fromString(text)))
                .isEqualTo(Found.of(found == Finding.NONE ? 45000 : 0, found));
        assertThat(lookup.find(null)).isEqualTo(Found.of(Finding.EMPTY));
    }

    @Test
    void a_look_up_that_remembers_too_many_texts_still_finds_the_next() {
        CodeLookup lookup = new CodeLookup(new RegionResolver(RUSSIA, List.of("okato5")));
        for (int i = 0; i < 100_010; i++) {
            assertThat(lookup.find(UTF8String.fromString("no " + i))).isEqualTo(Found.of(Finding.UNKNOWN));
        }
        assertThat(lookup.find(UTF8String.fromString("45000"))).isEqualTo(Found.of(45000));
    }

    private static long resolve(String systems, String text) {
        return new RegionResolver(RUSSIA, List.of(systems.split(","))).resolve(text);
    }
}
