package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.source.Profile.DecimalMark;
import dev.okrug.source.Profile.FlowSide;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

    static final List<String> BUILT_IN = Profiles.BUILT_IN;

    @ParameterizedTest
    @FieldSource("BUILT_IN")
    void a_profile_that_comes_with_okrug_loads_under_its_name(String name) {
        Profile profile = Profiles.named(name);
        assertThat(profile.name()).isEqualTo(name);
        assertThat(Profiles.dialect(profile, Map.of("value_unit", "USD"), FlowSide.REGION)
                        .valueUnit())
                .isEqualTo("USD");
    }

    @Test
    void an_unknown_profile_is_refused_with_the_names_of_the_known() {
        assertThatThrownBy(() -> Profiles.named("comtrad"))
                .isInstanceOf(Fault.class)
                .hasMessage("Cannot find profile comtrad: it is neither a file nor one of"
                        + " [okrug, customs-dump, comexstat, comtrade, comtrade-legacy].");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decimal: point   | 'decimal: point\\nmark: point'      | mark
            decimal: point   | ''                                | decimal
            decimal: point   | 'decimal: point\\ndecimal: comma'  | decimal
            decimal: point   | decimal: komma                    | komma
            """)
    void a_profile_file_with_a_wrong_key_or_word_is_refused(
            String line, String instead, String named, @TempDir Path folder) throws IOException {
        try (InputStream okrug = ProfilesTest.class.getResourceAsStream("/profiles/okrug.yaml")) {
            String profile = new String(okrug.readAllBytes(), StandardCharsets.UTF_8);
            Path file = folder.resolve("mine.yaml");
            Files.writeString(file, profile.replace(line, instead.replace("\\n", "\n")));
            assertThatThrownBy(() -> Profiles.named(file.toString()))
                    .isInstanceOf(Fault.class)
                    .hasMessageStartingWith("Cannot read profile " + file)
                    .hasMessageContaining(named);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comma     | ','
            semicolon | ';'
            tab       | '	'
            ^         | '^'
            """)
    void a_setting_may_name_the_delimiter_in_words(String setting, String delimiter) {
        assertThat(Dialects.okrug("delimiter", setting).delimiters()).containsExactly(delimiter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",,", "§", "\"", "\n", "\0"})
    void a_delimiter_that_is_not_one_byte_apart_from_the_quote_is_refused(String delimiter) {
        assertThatThrownBy(() -> Dialects.okrug("delimiter", delimiter))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith("Cannot read files as okrug: its delimiter '" + delimiter + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "IBM866", "ISO-8859-1"})
    void encodings_that_write_delimiters_as_single_bytes_are_taken(String encoding) {
        assertThat(Dialects.okrug("encoding", encoding).encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-16     | its encoding UTF-16 does not write digits, delimiters and newlines as single bytes
            IBM037     | its encoding IBM037 does not write digits, delimiters and newlines as single bytes
            GBK        | its encoding GBK does not write digits, delimiters and newlines as single bytes
            ISO-2022-JP | its encoding ISO-2022-JP does not write digits, delimiters and newlines as single bytes
            JISAutoDetect | its encoding JISAutoDetect does not write digits, delimiters and newlines as single bytes
            cp-1251    | it does not know the encoding cp-1251. Say one such as UTF-8, IBM866 or windows-1251
            no such!   | it does not know the encoding no such!
            """)
    void other_encodings_are_refused(String encoding, String why) {
        assertThatThrownBy(() -> Dialects.okrug("encoding", encoding))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "«", "\n"})
    void a_quote_that_is_not_one_byte_is_refused(String quote) {
        Profile profile = Dialects.quotedBy(quote);
        assertThatThrownBy(() -> Profiles.dialect(profile, Map.of(), FlowSide.REGION))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("its quote '" + quote + "' is not one ASCII character");
    }

    @Test
    void a_format_that_does_not_say_its_unit_of_value_needs_the_job_to_say_it() {
        Profile customs = Profiles.named("customs-dump");
        assertThatThrownBy(() -> Profiles.dialect(customs, Map.of(), FlowSide.REGION))
                .isInstanceOf(Fault.class)
                .hasMessage("Cannot read files as customs-dump: files of this kind do not say their unit of value."
                        + " Say settings: { value_unit: USD } or { value_unit: thousand USD }.");
    }

    @Test
    void settings_take_the_place_of_what_the_profile_declares_and_the_rest_stays() {
        Profile profile = Profiles.named("customs-dump");
        Map<String, String> settings = Map.of(
                "encoding", "windows-1251",
                "decimal", "comma",
                "value_unit", "thousand USD",
                "weight_unit", "t",
                "flows_of", "partner",
                "net_weight", "0",
                "region", "45000");
        assertThat(Profiles.dialect(profile, settings, FlowSide.REGION))
                .isEqualTo(new Profile(
                        profile.name(),
                        profile.description(),
                        profile.delimiters(),
                        profile.quote(),
                        "windows-1251",
                        "windows-1251",
                        profile.columns(),
                        profile.required(),
                        Map.of(RawField.REGION, "45000", RawField.NET_WEIGHT, "0"),
                        profile.words(),
                        FlowSide.PARTNER,
                        profile.periods(),
                        DecimalMark.COMMA,
                        profile.commodityDigits(),
                        profile.commodityLevel(),
                        profile.regionCodes(),
                        profile.partnerCodes(),
                        "thousand USD",
                        "t",
                        profile.trailingDelimiter()));
    }

    @Test
    void flows_of_the_reporter_are_those_of_the_region_or_of_the_partner() {
        Profile profile = Profiles.named("okrug");
        assertThat(Profiles.dialect(profile, Map.of(), FlowSide.REGION).flowsOf())
                .isEqualTo(FlowSide.REGION);
        assertThat(Profiles.dialect(profile, Map.of(), FlowSide.PARTNER).flowsOf())
                .isEqualTo(FlowSide.PARTNER);
    }

    @Test
    void a_period_that_the_job_says_may_be_written_as_in_job_specs() {
        Profile customs = Profiles.named("customs-dump");
        assertThat(Profiles.dialect(customs, Map.of("value_unit", "USD"), FlowSide.REGION)
                        .periods())
                .containsExactly("YYYY", "MM/YYYY");
        assertThat(Profiles.dialect(customs, Map.of("value_unit", "USD", "period", "2021-01"), FlowSide.REGION)
                        .periods())
                .containsExactly("YYYY", "MM/YYYY", "YYYY-Qn", "YYYY-MM");
    }
}
