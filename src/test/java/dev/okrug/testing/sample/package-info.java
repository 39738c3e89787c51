/** The synthetic deliveries in sample-data: tables of what is traded come in, files in every supported format go out. */
package dev.okrug.testing.sample;
