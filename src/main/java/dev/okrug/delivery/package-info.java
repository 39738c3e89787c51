/**
 * Which files were delivered and what became of each. In come files that the job names and, once screened, the tallies of
 * their records; out goes which periods of which delivery count. The store keeps what was made of each delivery, so that
 * nothing is read twice.
 */
package dev.okrug.delivery;
