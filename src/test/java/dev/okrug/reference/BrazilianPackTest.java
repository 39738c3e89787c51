package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.okrug.source.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrazilianPackTest {

    private static final String EXPORTS = "comexstat-brazil/EXP_2024_Revisada.csv";

    private final Reference brazil = Reference.load("br");

    @Test
    void twenty_seven_states_are_in_five_macro_regions() {
        Map<String, Long> states = brazil.regions().stream()
                .map(state ->
                        brazil.districtOf(state.id(), LocalDate.of(2024, 1, 1)).orElseThrow())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertThat(states).isEqualTo(Map.of("N", 7L, "NE", 9L, "SE", 4L, "S", 3L, "CO", 4L));
    }

    @ParameterizedTest
    @CsvSource({"uf,SP,35", "iso,BR-SP,35", "ibge,35,35", "name,SÃO PAULO,35", "name,SAO PAULO,35", "name,PARA,15"})
    void states_are_found_by_code_and_by_name(String system, String code, int state) {
        assertThat(brazil.regionIds(system)).containsEntry(code, state);
    }

    @Test
    void rio_grande_is_ambiguous() {
        assertThat(brazil.ambiguousNames()).contains("RIO GRANDE");
    }

    @Test
    void every_state_of_the_export_file_is_known_or_not_allocated() {
        List<String> notAllocated = Profiles.named("comexstat").words("not_allocated");
        assertThat(SharedData.records(EXPORTS, ','))
                .extracting(csv -> csv.getField("SG_UF_NCM"))
                .allMatch(uf -> brazil.regionIds("uf").containsKey(uf) || notAllocated.contains(uf));
    }

    @Test
    void every_country_of_the_export_file_is_known_even_where_it_lost_its_leading_zero() {
        assertThat(SharedData.records(EXPORTS, ','))
                .extracting(csv -> csv.getField("CO_PAIS"))
                .contains("23")
                .allMatch(brazil.partnerCodes("secex")::containsKey);
    }

    @Test
    void every_country_of_the_code_list_is_known() {
        assertThat(SharedData.records("comexstat-brazil/ref/paises.csv", ','))
                .extracting((NamedCsvRecord csv) -> csv.getField("id"))
                .allMatch(brazil.partnerCodes("secex")::containsKey);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # secex, partner
            676,     RU
            085,     BY
            85,      BY
            337,     GY
            325,     GF
            493,     MX
            495,     MC
            840,     SU
            990,     QQ
            999,     ZZ
            """)
    void secex_codes_lead_to_partners(String secex, String partner) {
        assertThat(brazil.partnerCodes("secex")).containsEntry(secex, partner);
    }
}
