/** A job spec comes in, a published release goes out; the only place where stages meet and where Spark is started. */
package dev.okrug.job;
