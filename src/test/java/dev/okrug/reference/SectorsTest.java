package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectorsTest {

    private static final Reference RUSSIA = Reference.load("ru");
    private static final long BUTTER = CommodityCode.of(40510, 6);
    private static final long COMPUTERS = CommodityCode.of(847130, 6);
    private static final long PUMPS = CommodityCode.of(8413, 4);

    @TempDir
    Path folder;

    @Test
    void theLongestCodeDecides() {
        Sectors sectors = Sectors.of(RUSSIA, Optional.empty());

        assertThat(sectors.classifications()).containsExactly("origin", "sector", "technology");
        assertThat(sectors.of("technology", COMPUTERS)).isEqualTo("high");
        assertThat(sectors.of("technology", PUMPS)).isEqualTo("medium_high");
        assertThat(sectors.of("sector", BUTTER)).isEqualTo("food");
        assertThat(sectors.of("origin", BUTTER)).isEqualTo("food");
        assertThat(sectors.of("origin", PUMPS)).isEqualTo("manufactured");
    }

    @Test
    void everyChapterHasAClassOfEach() {
        Sectors sectors = Sectors.of(RUSSIA, Optional.empty());

        for (String classification : sectors.classifications()) {
            assertThat(RUSSIA.commodities())
                    .as(classification)
                    .noneMatch(each -> sectors.of(
                                    classification,
                                    CommodityCode.of(
                                            Long.parseLong(each.code()),
                                            each.code().length()))
                            .equals(Sectors.NOT_CLASSIFIED));
        }
    }

    @Test
    void aUserAddsAndChangesWithOneRowEach() throws IOException {
        Sectors sectors = Sectors.of(RUSSIA, Optional.of(file("""
                sector,040510,butter
                list,04,watched
                """)));

        assertThat(sectors.of("sector", BUTTER)).isEqualTo("butter");
        assertThat(sectors.of("list", BUTTER)).isEqualTo("watched");
        assertThat(sectors.of("list", PUMPS)).isEqualTo(Sectors.NOT_CLASSIFIED);
        assertThat(sectors.digest())
                .isNotEqualTo(Sectors.of(RUSSIA, Optional.empty()).digest());
    }

    @Test
    void withheldCommoditiesAreAClassOfTheirOwn() {
        assertThat(Sectors.of(RUSSIA, Optional.empty()).of("sector", CommodityCode.WITHHELD))
                .isEqualTo(Sectors.WITHHELD);
    }

    @Test
    void codesThatAreNoneAreToldWithTheirLine() throws IOException {
        String path = file("sector,405,butter\n");

        assertThatThrownBy(() -> Sectors.of(RUSSIA, Optional.of(path)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("line 2: commodity '405' has not 2, 4 or 6 digits");
    }

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("sectors.csv"), "classification,commodity,sector\n" + rows)
                .toString();
    }
}
