package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.reference.PublishedFigure;
import dev.okrug.reference.Reference;
import dev.okrug.reference.RegionGroups;
import dev.okrug.reference.Target;
import dev.okrug.reference.WatchList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table says it is made of is true: it can be made of that alone, and not without any of it. */
class SourcesTest {

    private static final Reference RUSSIA = Reference.load("ru");

    private static final Basis WHOLE = whole();

    static Stream<String> tables() {
        return Marts.all().stream().map(mart -> mart.contract().table());
    }

    static Stream<Arguments> tablesAndSources() {
        return Marts.all().stream()
                .flatMap(mart -> mart.sources().stream()
                        .map(source -> Arguments.of(mart.contract().table(), source)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsMadeOfItsSourcesAlone(String table) {
        List<Row> rows = mart(table).from(only(Set.of(Source.values()))).collected();

        assertThat(mart(table).from(only(mart(table).sources())).collected())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @MethodSource("tablesAndSources")
    void aTableCannotBeMadeWithoutOneOfItsSources(String table, Source missing) {
        Set<Source> others = EnumSet.allOf(Source.class);
        others.remove(missing);

        assertThatThrownBy(() -> mart(table).from(only(others)).collected()).isInstanceOf(NullPointerException.class);
    }

    private static Mart mart(String table) {
        return Marts.named(List.of(table)).get(0);
    }

    /** Without all that belongs to other sources. */
    private static Basis only(Set<Source> sources) {
        boolean reference = sources.contains(Source.REFERENCE);
        boolean job = sources.contains(Source.JOB);
        RegionGroups groups = job ? new RegionGroups(WHOLE.territory().groups(), "") : null;
        return new Basis(
                reference ? RUSSIA : null,
                reference ? new Territory(RUSSIA, groups, false) : null,
                WHOLE.partner(),
                WHOLE.reporter(),
                sources.contains(Source.CUBE) ? WHOLE.cubes() : null,
                sources.contains(Source.DELIVERIES) ? WHOLE.vintages() : null,
                sources.contains(Source.REJECTIONS) ? WHOLE.rejected() : null,
                sources.contains(Source.TRADERS) ? WHOLE.traders() : null,
                reference ? WHOLE.commodities() : null,
                job ? WHOLE.settings() : null,
                new Workings(tables().toList()),
                sources.contains(Source.FORMER_RELEASE) ? WHOLE.former() : null,
                sources.contains(Source.TABLES) ? WHOLE.made() : null);
    }

    /** With something in it for every table. */
    private static Basis whole() {
        Basis basis = TinyTrade.seenFrom("BY", """
                file  | reporter | period           | flow   | region | commodity | value | outcome       | rules             | raw    | trader
                a.csv | BY       | 2021-01..2021-12 | import | 01000  | 220830    | 100   | -             | -                 | -      | T1
                a.csv | BY       | 2022-01..2022-12 | import | 01000  | 220830    | 10    | -             | -                 | -      | T2
                a.csv | BY       | 2022-01..2022-12 | export | 04000  | 100110    | 20    | -             | -                 | -      | T1
                a.csv | BY       | 2022-01          | import | 01000  | 220830    | -     | REJECTION     | VALUE_EMPTY       | 01000,,| T2
                a.csv | BY       | 2022-01          | import | 01000  | 220830    | 10    | CONTROL_TOTAL | PARTNER_AGGREGATE | -      | T1
                b.csv | RU       | 2022-01..2022-12 | import | 01000  | 220830    | 11    | -             | -                 | -      | T2
                """).held();
        MartSettings settings = basis.settings();
        return new Basis(
                basis.reference(),
                basis.territory(),
                basis.partner(),
                basis.reporter(),
                basis.cubes(),
                basis.vintages(),
                basis.rejected(),
                basis.traders(),
                basis.commodities(),
                new MartSettings(
                        settings.digest(),
                        settings.lowBaseCents(),
                        settings.topCommodities(),
                        settings.sectors(),
                        List.of(target()),
                        watchList(),
                        settings.signals(),
                        List.of(figure()),
                        settings.disclosure(),
                        settings.regionsReport()),
                basis.workings(),
                Optional.of(new FormerRelease("r000001-aaaaaa", Set.of(), "", (table, columns, each) -> {})),
                new Made(
                        List.of(total()),
                        Map.of(),
                        List.of(new Revision("region_yearly", "a", "exports_usd", 1L, 2L, Revision.Cause.JOB))));
    }

    private static TableTotal total() {
        return new TableTotal("region_yearly", Frame.YEARLY, 2022, BigDecimal.ONE, BigDecimal.ONE);
    }

    private static WatchList watchList() {
        try {
            Path file = Files.createTempFile(Files.createDirectories(Path.of("target", "tiny")), "watch-list", ".csv");
            Files.writeString(file, "valid_from,position,name,commodity\n2022-01,SPIRITS,Spirits,2208\n");
            return WatchList.read(file.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Target target() {
        return new Target(
                "T",
                "promised",
                Target.Scope.REGION,
                "01000",
                Target.Flow.EXPORTS,
                Optional.empty(),
                Optional.empty(),
                2021,
                new BigDecimal("300"),
                Target.Unit.USD,
                2024,
                "a paper");
    }

    private static PublishedFigure figure() {
        return new PublishedFigure(
                "f",
                "said",
                "region_yearly",
                Map.of("region_code", "01000", "year", "2022"),
                "exports_usd",
                PublishedFigure.Unit.USD,
                "120",
                BigDecimal.ZERO,
                "a paper",
                "2024-01-01",
                "figures.csv line 2");
    }
}
