package dev.okrug.source;

import java.io.IOException;

/** A file that is not what it is said to be; the message says what is wrong, where, and what to do. */
final class MalformedFileException extends IOException {

    MalformedFileException(String message) {
        super(message);
    }

    static MalformedFileException at(long line, String message) {
        return new MalformedFileException("line " + line + ": " + message);
    }
}
