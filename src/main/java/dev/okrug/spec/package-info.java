/**
 * What a job shall do. In comes the YAML that an operator wrote; out goes a job spec with every default filled in, or one
 * fault that lists everything wrong with it. Nothing is opened but the spec, nothing listed but the folders that it names.
 */
package dev.okrug.spec;
