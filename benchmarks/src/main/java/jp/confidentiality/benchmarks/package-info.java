/** Measurements of the engine beside plain Java: dossiers of any size, speed, heap, cold start. Not published. */
@NullMarked
package jp.confidentiality.benchmarks;

import org.jspecify.annotations.NullMarked;
