/** A machine and, if one is named, a job or an output come in; findings go out: what is fit for a run, what is not, what to do. */
package dev.okrug.doctor;
