package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Partners that records may name. */
final class Partners implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                "partners",
                "Partner countries, and the groups whose records are control totals. One row per partner.",
                List.of(
                        Field.of("partner", FieldType.CODE, "ISO 3166-1 alpha-2 code, or the code in use for a group."),
                        Field.of("name", FieldType.TEXT, "English name."),
                        Field.of("name_ru", FieldType.TEXT, "Russian name.").optional(),
                        Field.of("kind", FieldType.STATUS, "country, aggregate or special.")),
                List.of("partner"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE);
    }

    @Override
    public TableRows from(Basis basis) {
        List<Row> rows = basis.reference().partners().stream()
                .map(partner -> RowFactory.create(
                        partner.code(),
                        partner.name(),
                        partner.nameRu(),
                        partner.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
        return new TableRows.AtHand(rows);
    }
}
