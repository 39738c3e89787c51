/** What a table promises: fields, grain, totals; and the audit that holds it to the promise. */
package dev.okrug.contract;
