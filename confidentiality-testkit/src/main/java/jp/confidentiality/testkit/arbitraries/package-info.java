/**
 * jqwik arbitraries of facts, dossiers, viewpoints and profiles (任意の一件記録), for property tests of this library and of
 * hosts.
 */
@NullMarked
package jp.confidentiality.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
