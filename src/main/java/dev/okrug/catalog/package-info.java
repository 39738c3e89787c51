/**
 * A release described in the words of others: the tables of a drafted release and the sources that marts declare come in;
 * a Data Package, a data contract and a readable dictionary, which are published beside the tables, come out.
 */
package dev.okrug.catalog;
