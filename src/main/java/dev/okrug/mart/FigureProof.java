package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.reference.PublishedFigure;
import dev.okrug.reference.PublishedFigure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Published figures name tables, whole keys and columns that there are, and numbers where these hold numbers. */
public final class FigureProof {

    private static final Set<FieldType> WORDS =
            Set.of(FieldType.CODE, FieldType.TEXT, FieldType.STATUS, FieldType.MONTH, FieldType.DAY, FieldType.FLAG);

    private FigureProof() {}

    /**
     * Refuses figures that no release could be held against.
     *
     * @throws Fault of kind SPEC that names all problems
     */
    public static void prove(List<PublishedFigure> figures) {
        List<String> problems = new ArrayList<>();
        for (PublishedFigure figure : figures) {
            problem(figure).ifPresent(problem -> problems.add(figure.place() + ": " + problem));
        }
        if (!problems.isEmpty()) {
            throw Fault.spec("Cannot hold published figures against this release:\n  " + String.join("\n  ", problems));
        }
    }

    private static Optional<String> problem(PublishedFigure figure) {
        Optional<Contract> table = Marts.all().stream()
                // These are made of what was seen of the others.
                .filter(mart -> !mart.closing())
                .map(Mart::contract)
                .filter(contract -> contract.table().equals(figure.table()))
                .findFirst();
        if (table.isEmpty()) {
            return Optional.of("there is no table " + figure.table()
                    + " that figures can be held against; okrug marts lists them");
        }
        List<String> columns = table.get().fieldNames();
        if (!columns.contains(figure.column())) {
            return Optional.of(
                    figure.table() + " has no column " + figure.column() + "; it has " + String.join(", ", columns));
        }
        Set<String> key = new TreeSet<>(table.get().key());
        key.remove("reporter");
        Set<String> named = new TreeSet<>(figure.row().keySet());
        named.remove("reporter");
        if (!named.equals(key)) {
            return Optional.of(
                    "the row names " + named + ", but rows of " + figure.table() + " are told apart by " + key);
        }
        Field field = table.get().field(figure.column());
        boolean isText = figure.unit() == Unit.TEXT;
        return WORDS.contains(field.type()) == isText
                ? Optional.empty()
                : Optional.of(
                        "column " + figure.column() + " holds " + field.type().unit() + ", which is no " + figure.unit()
                                + "; the unit text is for words and codes, the others for numbers");
    }
}
