/**
 * A file that nobody knows yet: its first records come in; what can be said of them, and a job spec and a profile drafted from
 * that, go out.
 */
package dev.okrug.survey;
