package id.tolok.testkit;

import java.lang.reflect.Method;
import java.util.Optional;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips, visibly, the properties of laws that a subject does not claim. */
final class SkipUnclaimed implements SkipExecutionHook {

    SkipUnclaimed() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        Optional<KitLaw> law = context.optionalElement()
                .filter(Method.class::isInstance)
                .map(Method.class::cast)
                .filter(method -> SubjectLaws.class.isAssignableFrom(method.getDeclaringClass()))
                .map(Method::getName)
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .map(KitLaw::ofProperty);
        boolean unclaimed = law.isPresent()
                && context.optionalContainerClass()
                        .map(context::newInstance)
                        .filter(SubjectLaws.class::isInstance)
                        .filter(tests -> !((SubjectLaws<?, ?>) tests).check().isClaimed(law.get()))
                        .isPresent();
        return unclaimed ? SkipResult.skip("not claimed") : SkipResult.doNotSkip();
    }
}
