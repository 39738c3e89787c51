package dev.okrug.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The record at the end of an archive, which says how many members there are. */
final class ZipEnd {

    private static final int SIGNATURE = 0x06054b50;
    private static final int FIXED = 22;
    private static final int MEMBERS = 10;
    private static final int COMMENT_LENGTH = 20;

    /** With the longest comment there can be. */
    static final int LONGEST = FIXED + 0xffff;

    private ZipEnd() {}

    /** Refuses an archive whose last bytes are not the end of an archive with one member. */
    static void prove(byte[] lastBytes) throws MalformedFileException {
        ByteBuffer bytes = ByteBuffer.wrap(lastBytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = lastBytes.length - FIXED; at >= 0; at--) {
            if (bytes.getInt(at) == SIGNATURE && endsWithComment(bytes, at)) {
                proveOne(Short.toUnsignedInt(bytes.getShort(at + MEMBERS)));
                return;
            }
        }
        throw new MalformedFileException(
                "the archive does not end as archives do: it is cut short, or something follows it. Ask for it again");
    }

    private static boolean endsWithComment(ByteBuffer bytes, int at) {
        return at + FIXED + Short.toUnsignedInt(bytes.getShort(at + COMMENT_LENGTH)) == bytes.limit();
    }

    private static void proveOne(int members) throws MalformedFileException {
        if (members != 1) {
            throw new MalformedFileException(
                    "the archive says that it has " + members + " members, and one can be read. Ask for it again");
        }
    }
}
