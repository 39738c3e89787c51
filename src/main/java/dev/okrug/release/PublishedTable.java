package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.TableScan;
import dev.okrug.storage.Storage;
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

    /** Reads columns row by row, in the order of the key, from the folder of the release; the caller closes it. */
    TableScan scan(Storage storage, String folder, List<String> columns) {
        return new TableScan(
                files.stream()
                        .map(part -> Parquet.file(storage, folder + "/" + part.path()))
                        .toList(),
                columns);
    }

    /** What the table promised when it was published. */
    public Contract contract() {
        List<Field> declared = fields.stream().map(PublishedField::field).toList();
        return new Contract(name, sentence, declared, key);
    }
}
