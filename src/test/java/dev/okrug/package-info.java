/** Tests of the whole: sample and real deliveries come in, what is published is held against independent figures. */
package dev.okrug;
