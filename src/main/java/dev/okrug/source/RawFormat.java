package dev.okrug.source;

import java.io.IOException;
import java.io.InputStream;

/** A shape of files: how to find the records in one. */
interface RawFormat {

    String name();

    /** Whether content that begins so is of this format. */
    boolean recognises(byte[] head);

    /**
     * Reads the whole content once and says where its records are.
     *
     * @throws MalformedFileException where the content is not what the dialect says
     */
    Shape examine(InputStream content, Profile dialect, boolean splittable) throws IOException;

    /** Reads the records of a chunk; the content stands at the chunk's first byte. */
    RecordReader open(InputStream content, Chunk chunk, RawDelivery delivery, Profile dialect) throws IOException;
}
