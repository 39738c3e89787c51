package dev.okrug.source;

import java.io.Serializable;
import java.util.List;

/**
 * What one pass over a file's content tells of its shape.
 *
 * @param header column names as they stand
 * @param records how many follow the header; counted apart from the reader, to hold the reader to it
 */
public record Shape(String format, String delimiter, List<String> header, List<Chunk> chunks, long records)
        implements Serializable {

    public Shape {
        header = List.copyOf(header);
        chunks = List.copyOf(chunks);
    }
}
