package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionGroupsTest {

    private static final Reference RUSSIA = Reference.load("ru");

    @TempDir
    Path folder;

    @Test
    void theGroupsOfTheSampleAreRead() {
        assertThat(RegionGroups.read("sample-data/region-groups.csv", RUSSIA).all())
                .extracting(RegionGroup::code, group -> group.regions().size())
                .containsExactly(tuple("BORDER_BELT", 3), tuple("EIGHT_FAR_EASTERN", 8), tuple("SIBERIAN_ACCORD", 15));
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("groups.csv"), """
                group_code,group,region_code
                BELT,Belt,66000
                BELT,Belts,15000
                BELT,Belt,66000
                BELT,Belt,76100
                ,Belt,58000
                """);

        assertThatThrownBy(() -> RegionGroups.read(file.toString(), RUSSIA))
                .isInstanceOf(Fault.class)
                .hasMessageContainingAll(
                        "4 problems",
                        "groups.csv line 3: group BELT is named 'Belts' here and 'Belt' before",
                        "groups.csv line 4: region 66000 stands twice in group BELT",
                        "groups.csv line 5: region_code '76100' is no current region",
                        "groups.csv line 6: no group_code");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> RegionGroups.read(folder.resolve("none.csv").toString(), RUSSIA))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("Cannot read region_groups");
    }
}
