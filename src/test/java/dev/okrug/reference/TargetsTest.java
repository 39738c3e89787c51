package dev.okrug.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {

    private static final Reference RUSSIA = Reference.load("ru");
    private static final Sectors SECTORS = Sectors.of(RUSSIA, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void theTargetsOfTheSampleAreRead() {
        assertThat(Targets.read("sample-data/targets.csv", RUSSIA, RegionGroups.NONE, SECTORS)
                        .all())
                .extracting(Target::target)
                .containsExactly(
                        "FAR_EAST_DOUBLE", "FAR_EAST_TRIPLE", "LIPETSK_500_IN_3_YEARS", "LIPETSK_500_IN_5_YEARS");
    }

    @Test
    void everyProblemIsToldAtOnceWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("targets.csv"), """
                target,statement,scope,scope_code,flow,base_year,goal,unit,deadline,source
                A,promised,region,SIBFD,turnover,2022,500,million_usd,2025,a paper
                A,promised,district,SIBFD,both,2022,0,euro,2022,a paper
                B,promised,region_group,BELT,exports,2022,2,multiple,2025,a paper
                """);

        assertThatThrownBy(() -> Targets.read(file.toString(), RUSSIA, RegionGroups.NONE, SECTORS))
                .isInstanceOf(Fault.class)
                .hasMessageContainingAll(
                        "line 2: scope_code 'SIBFD' is no region",
                        "line 3: scope 'district' is none of [region, federal_district, region_group, total]",
                        "line 3: flow 'both' is none of [exports, imports, turnover]",
                        "line 3: unit 'euro' is none of",
                        "line 3: deadline 2022 is not after base_year 2022",
                        "line 3: goal 0 is not above zero",
                        "line 3: target A stands twice",
                        "line 4: scope_code 'BELT' is no region_group");
    }

    @Test
    void aTargetIsOfACommodityOrOfASector() throws IOException {
        Path file = Files.writeString(folder.resolve("targets.csv"), """
                target,statement,scope,scope_code,flow,commodity,classification,sector,base_year,goal,unit,deadline,source
                FOOD,promised,region,42000,exports,,origin,food,2022,2,multiple,2025,a paper
                COLD,promised,region,42000,exports,8418,,,2022,2,multiple,2025,a paper
                """);

        assertThat(Targets.read(file.toString(), RUSSIA, RegionGroups.NONE, SECTORS)
                        .all())
                .extracting(target -> target.sector().map(SectorName::sector).orElse("-") + " "
                        + target.commodity().orElse("-"))
                .containsExactly("food -", "- 8418");
    }

    @Test
    void commoditiesAndSectorsThatThereAreNotAreToldWithTheirLine() throws IOException {
        Path file = Files.writeString(folder.resolve("targets.csv"), """
                target,statement,scope,scope_code,flow,commodity,classification,sector,base_year,goal,unit,deadline,source
                A,promised,region,42000,exports,,origin,foods,2022,2,multiple,2025,a paper
                B,promised,region,42000,exports,418,,,2022,2,multiple,2025,a paper
                C,promised,region,42000,exports,8418,origin,food,2022,2,multiple,2025,a paper
                """);

        assertThatThrownBy(() -> Targets.read(file.toString(), RUSSIA, RegionGroups.NONE, SECTORS))
                .isInstanceOf(Fault.class)
                .hasMessageContainingAll(
                        "line 2: sector 'foods' is none of classification 'origin'",
                        "line 3: commodity '418'",
                        "line 4: both a commodity and a sector");
    }
}
