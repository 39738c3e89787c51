/**
 * Where a value stands in a file. In come delivered files of a declared format; out go raw records: verbatim text with
 * file and line. Nothing is interpreted here.
 */
package dev.okrug.source;
