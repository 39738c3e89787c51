package dev.okrug.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Goes through the records of a dBase table, past the deleted ones. */
final class DbfRecords {

    private static final byte LIVE = ' ';
    private static final byte DELETED = '*';

    private final InputStream content;
    private final DbfHead head;
    private final CharsetDecoder charset;
    private final char decimalMark;
    private byte[] record = new byte[0];
    private long number;

    /** The content stands at the first record. */
    DbfRecords(InputStream content, DbfHead head, Profile dialect) {
        this.content = content;
        this.head = head;
        this.decimalMark = dialect.decimal().character();
        this.charset = Charset.forName(dialect.dbfEncoding())
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Goes to the next record that is not deleted; false where there is none. */
    boolean next() throws IOException {
        while (number < head.records()) {
            number++;
            record = content.readNBytes(head.recordBytes());
            proveWhole();
            if (record[0] != DELETED) {
                return true;
            }
        }
        return false;
    }

    private void proveWhole() throws MalformedFileException {
        if (record.length < head.recordBytes()) {
            throw new MalformedFileException("the table's head promises " + head.records() + " records, and "
                    + (number - 1) + " are there. The file is cut short: ask for it again");
        }
        if (record[0] != LIVE && record[0] != DELETED) {
            throw DbfHead.malformed("record " + number + " does not begin where it should");
        }
    }

    void proveEncoding() throws MalformedFileException {
        try {
            texts();
        } catch (CharacterCodingException wrong) {
            throw new MalformedFileException("record " + number + ": bytes that are not "
                    + charset.charset().name() + ". If the table is in another encoding, say so: settings: { encoding:"
                    + " windows-1251 }");
        }
    }

    /** The columns of the record. */
    String[] texts() throws CharacterCodingException {
        String[] texts = new String[head.columns().size()];
        int from = 1;
        for (int i = 0; i < texts.length; i++) {
            DbfColumn column = head.columns().get(i);
            texts[i] = column.text(record, from, charset, decimalMark);
            from += column.bytes();
        }
        return texts;
    }

    /** The number of the record, deleted ones counted. */
    long number() {
        return number;
    }
}
