/** A release comes in; pages and scripts that tell BI tools and engines how to read it go out, to lie within the release. */
package dev.okrug.guide;
