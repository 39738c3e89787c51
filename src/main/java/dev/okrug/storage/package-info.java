/** The few effects on files that durability needs: paths inside one output come in, files that survive a power cut go out. */
package dev.okrug.storage;
