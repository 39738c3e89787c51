package dev.okrug.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.source.FileBeginning;
import dev.okrug.source.Profiles;
import dev.okrug.storage.HadoopSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that no profile knows is told by the names of its columns and by what stands in them. */
class StrangeFormatTest {

    private static final String STRANGE = """
            Год;Субъект;Направление;ТНВЭД;Страна;Стоимость;Вес
            2022;Липецкая область;Вывоз;8418;BY;100,50;3
            2023;Брянская область;Ввоз;0402;BY;20,00;1
            """;

    @TempDir
    Path folder;

    @Test
    void columnsThatNoProfileKnowsAreToldByNameAndContent() throws IOException {
        Path file = Files.writeString(folder.resolve("trade.csv"), STRANGE);
        Survey.Draft draft = Survey.of(file.toString(), Optional.empty(), LocalDate.of(2030, 1, 15));
        assertThat(draft.spec())
                .contains("profile: trade-profile.yaml  # likely")
                .contains("reference: ru  # sure");
        assertThat(draft.profile().orElseThrow())
                .contains("delimiters: [';']")
                .contains("  period: ['Год']  # sure")
                .contains("  region: ['Субъект']  # sure")
                .contains("  flow: ['Направление']  # sure")
                .contains("  commodity: ['ТНВЭД']  # sure")
                .contains("  partner: ['Страна']  # sure")
                .contains("  value: ['Стоимость']  # sure")
                .contains("  net_weight: ['Вес']  # sure")
                .contains("  export: ['Вывоз']")
                .contains("  import: ['Ввоз']")
                .contains("decimal: comma")
                .contains("region_codes: ['name']");
    }

    @Test
    void aDraftedProfileIsReadAsItWasMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("trade.csv"), STRANGE);
        StrangeFormat.Drafted drafted = StrangeFormat.of(
                "trade",
                RawTable.of(file.toString(), FileBeginning.of(file.toString(), HadoopSettings.shared())),
                new Codes());
        Path written = Files.writeString(folder.resolve("trade-profile.yaml"), ProfileText.of(drafted));
        assertThat(Profiles.named(written.toString()))
                .isEqualTo(drafted.layout().profile());
    }
}
