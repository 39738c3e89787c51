/** The page that people look at: the tables of a release come in, one HTML file goes out that needs nothing else. */
package dev.okrug.atlas;
