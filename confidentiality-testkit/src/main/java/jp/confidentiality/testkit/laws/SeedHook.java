package jp.confidentiality.testkit.laws;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Puts the law's name and the seed into what is said of a law that does not hold. */
final class SeedHook implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        return result.throwable().orElse(null) instanceof BrokenLawError broken
                ? result.mapToFailed(broken.named(context.label(), result.seed().orElse("-")))
                : result;
    }
}
