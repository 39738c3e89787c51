package dev.okrug.source;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How files of one raw format are written, as declared by whoever knows the format. Applying the settings of a job spec
 * gives the dialect of its files: again a profile, with nothing left unsaid.
 *
 * @param delimiters what may stand between fields; the header tells which one does
 * @param quote the quote character, or empty where the format has none
 * @param encoding of delimited text
 * @param dbfEncoding of DBF tables
 * @param columns the names that a column may have, by raw field
 * @param required the fields that must come from a column or from a setting
 * @param constants fields that the format does not write, since they never differ
 * @param words what the deliverer writes for the words of ours: import, export, part_of_import, part_of_export, withheld,
 *     not_allocated, not_named, aggregate, total, all_commodities, all_partners, all_transport, all_procedures; a word that
 *     ends in * stands for all that begin so
 * @param flowsOf whose exports the word export means: region, partner, or the reporter whose statistics these are
 * @param periods how periods are written: YYYY, MM/YYYY, YYYYMM, YYYY-MM, YYYY-Qn
 * @param decimal point or comma
 * @param commodityDigits the length of every commodity code, or 0 where lengths differ
 * @param commodityLevel the length of those codes whose records are facts, where a file has the totals of several levels
 *     beside each other; or 0 where every record is a fact
 * @param regionCodes code systems of regions, tried in this order
 * @param partnerCodes code system of partners
 * @param valueUnit USD or thousand USD; empty where only the job can say
 * @param weightUnit kg or t
 * @param trailingDelimiter whether records may end in a delimiter that the header lacks
 */
public record Profile(
        String name,
        String description,
        List<String> delimiters,
        String quote,
        String encoding,
        String dbfEncoding,
        Map<RawField, List<String>> columns,
        List<RawField> required,
        Map<RawField, String> constants,
        Map<String, List<String>> words,
        FlowSide flowsOf,
        List<String> periods,
        DecimalMark decimal,
        int commodityDigits,
        int commodityLevel,
        List<String> regionCodes,
        String partnerCodes,
        String valueUnit,
        String weightUnit,
        boolean trailingDelimiter)
        implements Serializable {

    /** Whose exports the word export means. */
    public enum FlowSide {
        REGION,
        PARTNER,
        REPORTER
    }

    /** What stands between whole numbers and fractions. */
    public enum DecimalMark {
        POINT('.'),
        COMMA(',');

        private final char character;

        DecimalMark(char character) {
            this.character = character;
        }

        public char character() {
            return character;
        }
    }

    public Profile {
        delimiters = List.copyOf(delimiters);
        columns = new TreeMap<>(columns);
        required = List.copyOf(required);
        constants = new TreeMap<>(constants);
        words = new TreeMap<>(words);
        periods = List.copyOf(periods);
        regionCodes = List.copyOf(regionCodes);
    }

    /** The required fields that a header lacks and no constant gives. */
    public List<RawField> missingIn(List<String> header) {
        return Header.missing(this, header);
    }

    /** Where a field stands in a header, if it does. */
    public OptionalInt columnOf(RawField field, List<String> header) {
        int position = Header.position(field, this, header);
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** What the deliverer writes for a word of ours; nothing where the format has no such word. */
    public List<String> words(String ours) {
        return words.getOrDefault(ours, List.of());
    }
}
