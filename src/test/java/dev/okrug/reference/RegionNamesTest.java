package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock = """
            why;a name as delivered;spelt for comparison
            case;Липецкая область;ЛИПЕЦКАЯ ОБЛАСТЬ
            yo;Орёл;ОРЕЛ
            yo of two characters;Орё́л;ОРЕ́Л
            blanks;  Altai \t  Krai ;ALTAI KRAI
            no-break blank;Altai\u00a0Krai;ALTAI KRAI
            quotes;"Кузбасс" «Кузбасс» Stavropol's;КУЗБАСС КУЗБАСС STAVROPOLS
            final dots;Липецкая обл. . ;ЛИПЕЦКАЯ ОБЛ
            dots inside;г. Москва;Г. МОСКВА
            dashes;Северная Осетия – Алания;СЕВЕРНАЯ ОСЕТИЯ - АЛАНИЯ
            accents stay;Pará;PARÁ
            """,
            useHeadersInDisplayName = true)
    void names_are_compared_in_one_spelling(String why, String delivered, String spelt) {
        assertThat(RegionNames.normalised(delivered)).as(why).isEqualTo(spelt);
    }
}
