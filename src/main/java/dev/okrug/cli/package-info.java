/** Arguments come in; sentences, an exit code and, at most, one published release go out. The only place that ends the JVM. */
package dev.okrug.cli;
