/** Compiled classes, sources and documents of the application come in; what breaks the design comes out. */
package dev.okrug.architecture;
