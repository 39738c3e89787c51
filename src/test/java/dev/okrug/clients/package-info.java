/** Programs that read releases, each started as its users start it. */
package dev.okrug.clients;
