/**
 * Releases in an Iceberg catalog: a published release comes in; tables with a snapshot of it, tagged with its id, go out.
 */
package dev.okrug.iceberg;
