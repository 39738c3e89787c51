/** Files as they should not be come in; what is made of them comes out: figures, rejections by line, or a refusal. */
package dev.okrug.hostile;
