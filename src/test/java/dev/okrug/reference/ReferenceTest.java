package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

    @TempDir
    Path folder;

    static List<String> builtIn() {
        return Reference.builtIn();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_pack_that_comes_with_okrug_loads_and_knows_its_country(String name) {
        Reference pack = Reference.load(name);
        assertThat(pack.name()).isEqualTo(name);
        assertThat(pack.country()).isEqualToIgnoringCase(name.equals("world") ? "XW" : name);
        assertThat(pack.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_country_is_a_folder_of_csv_files() throws IOException {
        Reference latvia = TinyPack.in(folder).load();
        assertThat(latvia.country()).isEqualTo("LV");
        assertThat(latvia.regionIds("iso")).containsEntry("LV-02", 2);
        assertThat(latvia.partnerCodes("phone")).containsEntry("375", "BY");
    }

    @Test
    void a_folder_that_brings_no_partners_and_commodities_takes_the_common_ones() throws IOException {
        Reference latvia = TinyPack.in(folder)
                .without("partners.csv")
                .without("sections.csv")
                .without("chapters.csv")
                .without("headings.csv")
                .load();
        assertThat(latvia.partners()).isEqualTo(Reference.load("ru").partners());
        assertThat(latvia.commodities()).isEqualTo(Reference.load("ru").commodities());
    }

    @Test
    void the_same_files_have_the_same_digest_wherever_they_stand(@TempDir Path elsewhere) throws IOException {
        assertThat(TinyPack.in(folder).load().digest())
                .isEqualTo(TinyPack.in(elsewhere).load().digest());
    }

    @Test
    void one_changed_alias_changes_the_digest() throws IOException {
        String before = TinyPack.in(folder).load().digest();
        String after = TinyPack.in(folder)
                .replace(
                        "ambiguous_names.csv", "Kurzeme,a part of several regions", "Vidzeme,a part of several regions")
                .load()
                .digest();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void a_reference_travels_to_executors_whole() throws IOException, ClassNotFoundException {
        Reference sent = Reference.load("ru");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).usingRecursiveComparison().isEqualTo(sent);
        }
    }

    @Test
    void an_unknown_pack_is_refused_with_the_names_of_the_known() {
        assertThatThrownBy(() -> Reference.load("atlantis"))
                .hasMessage("Cannot load reference pack atlantis: it is neither a folder nor built in."
                        + " Name a folder of CSV files or one of [br, ru, world].");
    }

    @Test
    void an_unknown_code_system_is_refused_with_the_names_of_the_known() {
        Reference russia = Reference.load("ru");
        assertThatThrownBy(() -> russia.regionIds("uf"))
                .hasMessage("Cannot look up regions by uf: reference pack ru has the code systems"
                        + " [fns, iso, name, okato5]. Name one of them in the profile.");
    }

    @Test
    void a_pack_that_is_not_utf_8_is_refused() throws IOException {
        TinyPack pack = TinyPack.in(folder);
        Files.write(
                folder.resolve("districts.csv"),
                "district_code,name,name_local\nW,West,Sk\u00e5ne\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(pack::load).hasMessageContaining("districts.csv: the file is not UTF-8");
    }
}
