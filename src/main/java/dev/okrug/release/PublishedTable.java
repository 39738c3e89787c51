package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import java.util.List;

/**
 * A published table: what it promises, and the files that hold it.
 *
 * @param rows in all files together
 * @param key names of the fields that tell one row from another; the files are sorted by them
 */
public record PublishedTable(
        String name,
        String sentence,
        long rows,
        List<String> key,
        List<PublishedField> fields,
        List<PublishedPart> files) {

    static PublishedTable of(Contract contract, List<PublishedPart> files) {
        return new PublishedTable(
                contract.table(),
                contract.sentence(),
                files.stream().mapToLong(PublishedPart::rows).sum(),
                contract.key(),
                contract.fields().stream().map(PublishedField::of).toList(),
                List.copyOf(files));
    }

    /** What the table promised when it was published. */
    public Contract contract() {
        List<Field> declared = fields.stream().map(PublishedField::field).toList();
        return new Contract(name, sentence, declared, key);
    }
}
