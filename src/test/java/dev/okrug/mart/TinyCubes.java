package dev.okrug.mart;

import dev.okrug.contract.PartnerCode;
import dev.okrug.cube.CubeSheet;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Measures;
import dev.okrug.cube.TurnoverCube;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.fact.ScreenedRow;
import dev.okrug.storage.Storage;
import dev.okrug.testing.ScreenedRows;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Cubes of a few records. */
final class TinyCubes extends SparkTest implements Cubes {

    private final DeliveryCube commodities;
    private final DeliveryCube partners;
    private final LatestVintages vintages;
    private final long count;
    private final Storage storage;
    private final Map<String, TurnoverCube> made = new ConcurrentHashMap<>();

    private TinyCubes(
            DeliveryCube commodities, DeliveryCube partners, LatestVintages vintages, long count, Storage storage) {
        this.commodities = commodities;
        this.partners = partners;
        this.vintages = vintages;
        this.count = count;
        this.storage = storage;
    }

    /** @param count how many records there are said to be: with few the driver has the cubes */
    static TinyCubes of(
            TinyRecords records, Optional<String> partner, LatestVintages vintages, long count, Storage storage) {
        int looked = partner.map(PartnerCode::of).orElse(DeliveryCube.OTHERS);
        return new TinyCubes(
                cube(records, rows -> CubeSheet.byCommodity(looked, rows)),
                cube(records, CubeSheet::byPartner),
                vintages,
                count,
                storage);
    }

    private static DeliveryCube cube(TinyRecords records, Function<CubeSheet.Rows, CubeSheet> sheets) {
        List<Row> rows = new ArrayList<>();
        CubeSheet sheet = sheets.apply((delivery, region, period, commodity, ofPartner, sums, place) -> {
            List<Object> cells = new ArrayList<>(List.of(delivery, region, period, commodity, ofPartner));
            for (int measure = 0; measure < Measures.ALL.size(); measure++) {
                cells.add(sums.sum(place + measure));
            }
            rows.add(RowFactory.create(cells.toArray()));
        });
        try {
            for (ScreenedRow row : ScreenedRows.of(records.rows())) {
                if (row.isFact()) {
                    sheet.add(row);
                }
            }
            sheet.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return DeliveryCube.of(table(DeliveryCube.SCHEMA, rows));
    }

    @Override
    public List<String> reporters() {
        return vintages.counted().stream()
                .map(each -> each.delivery().reporter())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public TurnoverCube byCommodity(String reporter, Optional<String> partner) {
        return made.computeIfAbsent(
                reporter + partner,
                name -> TurnoverCube.of(name, commodities, vintages.counted(reporter), count, partner, storage));
    }

    @Override
    public TurnoverCube byPartner(String reporter) {
        return made.computeIfAbsent(
                reporter + "-partners",
                name -> TurnoverCube.ofPartners(name, partners, vintages.counted(reporter), count, storage));
    }
}
