package dev.okrug.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The only member of an archive, whatever its name; a second one would otherwise be lost without a word. At its end the
 * archive must say that it has one member: where it does not, something is cut off.
 */
final class ZipMember extends InputStream {

    private final LastBytes packed;
    private final ZipInputStream archive;
    private boolean ended;

    ZipMember(InputStream packed) throws IOException {
        this.packed = new LastBytes(packed, ZipEnd.LONGEST);
        this.archive = new ZipInputStream(this.packed);
        ZipEntry member = next();
        if (member == null) {
            throw new MalformedFileException("the archive has no member; deliver one file in each archive");
        }
        if (member.isDirectory()) {
            throw new MalformedFileException(
                    "the archive's first member is not a file; deliver one file in each archive");
        }
        if (member.getName().endsWith(".xml")) {
            throw new MalformedFileException(
                    "the archive holds XML, as a spreadsheet does. Save the table as CSV and deliver that");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = ended ? -1 : archive.read(buffer, from, length);
        if (count < 0 && !ended) {
            ended = true;
            proveAlone();
        }
        return count;
    }

    private void proveAlone() throws IOException {
        if (next() != null) {
            throw new MalformedFileException("the archive has more than one member; deliver one file in each archive");
        }
        packed.skipToEnd();
        ZipEnd.prove(packed.bytes());
    }

    private ZipEntry next() throws IOException {
        try {
            return archive.getNextEntry();
        } catch (ZipException unreadable) {
            throw new MalformedFileException("the archive cannot be unpacked (" + unreadable.getMessage()
                    + "). Pack it anew, as a plain zip without a password");
        } catch (IllegalArgumentException unreadable) {
            // The name is not in UTF-8 though it is said to be.
            throw new MalformedFileException(
                    "the name of the archive's member cannot be read. Pack it anew, under a plain name");
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
