package dev.okrug.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.survey.Clue.Certainty;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SurveyTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 15);

    private static final String CUSTOMS = """
            NAPR\tPERIOD\tSTRANA\tTNVED\tSTOIM\tNETTO\tREGION
            ИМ\t01/2023\tBY\t2208301100\t10,50\t1\t45000 - МОСКВА
            ЭК\t02/2023\tBY\t2208301900\t7,25\t2\t42000 - ЛИПЕЦКАЯ ОБЛАСТЬ
            """;

    @TempDir
    Path folder;

    private Survey.Draft draft(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return Survey.of(file.toString(), Optional.empty(), TODAY);
    }

    private Survey.Draft draft(String name, String content) throws IOException {
        return draft(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Certainty certainty(Survey.Draft draft, String about) {
        return draft.clues().stream()
                .filter(clue -> clue.about().equals(about))
                .map(Clue::certainty)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileWithTheColumnsOfAProfileIsOfThatProfile() throws IOException {
        Survey.Draft draft = draft("dump 2023.tsv", CUSTOMS);
        assertThat(draft.profile()).isEmpty();
        assertThat(draft.job()).isEqualTo("dump-2023");
        assertThat(draft.spec())
                .contains("\nreference: ru  # sure")
                .contains("    profile: customs-dump  # sure")
                .contains("    reporter: RU  # likely")
                .contains("    vintage: 2030-01-15  # NOT KNOWN")
                .contains("      decimal: comma  # sure")
                .contains("      value_unit: USD  # NOT KNOWN");
        assertThat(certainty(draft, "value_unit")).isEqualTo(Certainty.NOT_KNOWN);
    }

    @Test
    void ofCountriesOnlyTheUserKnowsWhetherNoRecordIsNoReport() throws IOException {
        Survey.Draft draft = draft("comtrade.csv", """
                flowCode,period,reporterISO,cmdCode,partnerCode,partner2Code,motCode,customsCode,primaryValue
                X,2022,BLR,030213,643,0,0,C00,10.5
                M,2022,KAZ,030213,643,0,0,C00,7
                """);
        assertThat(draft.spec()).contains("\nreference: world", "\nregions_report: true  # NOT KNOWN");
        assertThat(draft("dump.tsv", CUSTOMS).spec()).doesNotContain("regions_report");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "IBM866"})
    void aTextThatIsNotUtf8IsReadAsWhatLooksLikeWords(String encoding) throws IOException {
        Survey.Draft draft = draft("dump.tsv", CUSTOMS.getBytes(Charset.forName(encoding)));
        assertThat(draft.spec())
                .contains("      encoding: " + encoding + "  # likely")
                .contains("reference: ru  # sure");
    }

    @Test
    void namesOfTheWestAreOfTheirEncodingToo() throws IOException {
        byte[] file = "region,period,flow,commodity,partner,value_usd\nSP,2022,export,Côte d'Ivoire,CI,1\n"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(draft("a.csv", file).spec()).contains("encoding: windows-1252");
    }

    @Test
    void whatNoColumnTellsTheNameOfTheFileMayTell() throws IOException {
        Survey.Draft draft = draft("EXP_2021-04.csv", "Region;Value;HS\nЛипецкая область;1.5;8418\n");
        assertThat(draft.spec()).contains("flow: export  # likely").contains("period: '2021-04'  # likely");
        assertThat(certainty(draft, "partner")).isEqualTo(Certainty.NOT_KNOWN);
    }

    @Test
    void codesOfTwoCharactersThatAPackKnowsInPartAreChance() throws IOException {
        Survey.Draft draft = draft("a.csv", "Region,Value\n01,1\n02,2\n00,3\n");
        assertThat(certainty(draft, "reference")).isEqualTo(Certainty.NOT_KNOWN);
    }

    @Test
    void aTableWithoutValuesIsSaidNotToLookLikeTrade() throws IOException {
        Survey.Draft draft = draft("codes.csv", "Code,Name\n01,Animals\n02,Meat\n");
        assertThat(certainty(draft, "kind")).isEqualTo(Certainty.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": [1, 2], \"b\": 3}",
                "<!doctype html><table></table>",
                "A licence.\n\nYou may, if you wish, do this, that and more.\nBut not that.\n",
                "one\ntwo\nthree\n",
                ""
            })
    void whatIsNoTableIsRefused(String content) {
        assertThatThrownBy(() -> draft("a.txt", content))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("a.txt");
    }

    /** A column whose name tries to be a line of the draft. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028"})
    void whatStrangersWriteIsNoLineOfTheDraft(String newline) throws IOException {
        Survey.Draft draft =
                draft("a.csv", "Region,\"Value" + newline + "output: elsewhere\",Value\n45000,x,1\n42000,y,2\n");
        assertThat(draft.spec() + draft.profile().orElse("")).doesNotContainPattern("(?m)^output: elsewhere");

        Survey.Draft hostile = draft("b.csv", "Region,\"VALUE" + newline + "\"\n45000,1\n42000,2\n");
        assertThat(new YAMLMapper().readTree(hostile.profile().orElseThrow()).get("output"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234"})
    void whetherThreeDigitsAreDecimalsOrThousandsIsNotKnown(String value) throws IOException {
        Survey.Draft draft = draft("a.csv", "Region;Value\n45000;" + value + "\n42000;17\n");
        assertThat(certainty(draft, "decimal")).isEqualTo(Certainty.NOT_KNOWN);
    }

    @Test
    void aFileInWhichNoRegionTellsThePackIsOfTheUsualOne() throws IOException {
        Survey.Draft draft = draft("a.csv", "region,period,flow,commodity,value_usd\nNNNNN,2022,export,8418,1\n");
        assertThat(draft.spec()).contains("profile: okrug").contains("reference: ru");
    }

    @Test
    void aHeaderThatIsNoneIsSaid() throws IOException {
        Survey.Draft draft = draft("a.csv", "A list of things\nRegion,Value\n45000,1\n42000,2\n");
        assertThat(certainty(draft, "columns")).isEqualTo(Certainty.NOT_KNOWN);
    }

    @Test
    void theJobIsCalledLikeTheFileWhateverItIsCalled() {
        assertThat(List.of("data/2024 (1).csv.gz", "Торговля.csv", "EXP_2024.csv"))
                .extracting(path -> new FileName(path).job())
                .containsExactly("job-2024-1", "job", "exp-2024");
    }
}
