package jp.confidentiality.model.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which register a fact type's rows come from, and what a row is called in Japanese. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RegisterRow {
    /** Returns the register. */
    Register register();

    /** Returns the row's Japanese name. */
    String ja();
}
