/** A published table and what a person asks of it come in; a table for a terminal, or CSV or JSON for a machine, goes out. */
package dev.okrug.look;
