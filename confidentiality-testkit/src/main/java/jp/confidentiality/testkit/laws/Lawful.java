package jp.confidentiality.testkit.laws;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * How a law is tried: on a hundred situations. A law takes rows away from a dossier itself, which does for every
 * arbitrary, so jqwik's own shrinking is off.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Property(
        tries = 100,
        shrinking = ShrinkingMode.OFF,
        edgeCases = EdgeCasesMode.NONE,
        generation = GenerationMode.RANDOMIZED)
@AddLifecycleHook(SeedHook.class)
@interface Lawful {}
