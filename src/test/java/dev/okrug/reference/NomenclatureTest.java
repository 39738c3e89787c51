package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.reference.Nomenclature.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomenclatureTest {

    @TempDir
    Path folder;

    @Test
    void codes_of_every_level_have_names() throws IOException {
        Nomenclature names = read("""
                code,name
                04,Dairy
                0406,Cheese
                040610,"Fresh cheese, curd"
                0406103001,Mozzarella
                """);
        assertThat(names.items())
                .containsEntry("04", new Item("Dairy", "", 2))
                .containsEntry("0406", new Item("Cheese", "", 4))
                .containsEntry("040610", new Item("Fresh cheese, curd", "", 6))
                .containsEntry("0406103001", new Item("Mozzarella", "", 10));
    }

    @Test
    void a_file_may_give_russian_names() throws IOException {
        Nomenclature names = read("code,name,name_ru\n0406,Cheese,Сыр\n0407,Eggs,\n");
        assertThat(names.items().values()).containsExactly(new Item("Cheese", "Сыр", 4), new Item("Eggs", "", 4));
    }

    @Test
    void columns_may_stand_anywhere_behind_a_byte_order_mark() throws IOException {
        Nomenclature names = read("\uFEFFdescription,section,hscode\r\nCheese,I,0406\r\n");
        assertThat(names.items()).containsOnlyKeys("0406").containsValue(new Item("Cheese", "", 4));
    }

    @Test
    void a_row_whose_code_is_no_code_is_ignored_and_counted() throws IOException {
        Nomenclature names = read("code,name\nTOTAL,All\n04,Dairy\n");
        assertThat(names.ignored()).isEqualTo(1);
        assertThat(names.items()).containsOnlyKeys("04");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            code,name|406,Cheese                      ; names.csv line 2: code '406' has 3 digits, not 2, 4, 6, 8 or 10; restore lost leading zeros
            code,name|040610300100,Cheese             ; names.csv line 2: code '040610300100' has 12 digits
            code,name|0406,Cheese|0406,Curd           ; names.csv line 3: code '0406' stands twice with different names
            code,name|0406,                           ; names.csv line 2: no name; fill it in
            kod,name|0406,Cheese                      ; line 1: no column hscode or code; columns found: kod, name
            code,nom|0406,Fromage                     ; line 1: no column description or name; columns found: code, nom
            """)
    void a_file_that_cannot_be_believed_is_refused_with_its_line(String lines, String said) {
        assertThatThrownBy(() -> read(lines.replace('|', '\n')))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.INPUT))
                .hasMessageContaining(said);
    }

    @Test
    void a_file_with_an_open_quote_is_refused_without_further_guesses() {
        assertThatThrownBy(() -> read("code,name\n0406,\"Cheese\n"))
                .hasMessageContaining(": 1 problem.\n  names.csv: the file is not well-formed CSV");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("names.csv: the file is empty; give it a header line");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_fault_of_the_input() {
        assertThatThrownBy(() -> Nomenclature.read(folder.resolve("gone.csv").toString()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.INPUT))
                .hasMessageStartingWith("Cannot read nomenclature " + folder.resolve("gone.csv"))
                .hasMessageEndingWith("Check the path.");
    }

    @Test
    void the_digest_tells_contents_apart() throws IOException {
        String digest = read("code,name\n04,Dairy\n").digest();
        assertThat(read("code,name\n04,Dairy\n").digest()).isEqualTo(digest);
        assertThat(read("code,name\n04,Milk\n").digest()).isNotEqualTo(digest);
    }

    @Test
    void the_harmonized_system_is_read_whole() {
        Nomenclature names = Nomenclature.read(
                SharedData.file("ref-hs-nomenclature/harmonized-system.csv").toString());
        assertThat(names.items()).hasSize(97 + 1229 + 5613).containsKey("8418");
        assertThat(names.ignored()).isEqualTo(1);
    }

    private Nomenclature read(String text) throws IOException {
        return Nomenclature.read(
                Files.writeString(folder.resolve("names.csv"), text).toString());
    }
}
