/** Publishing: tables and their contracts come in, immutable releases go out, with one pointer that says which is current. */
package dev.okrug.release;
