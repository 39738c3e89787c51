/** What operators submit Okrug with: the DAG, the manifests, and the pages that tell how; held to what there is. */
package dev.okrug.submission;
