/** What several tests need: a Spark session, and a storage that fails where a test says so. */
package dev.okrug.testing;
