package id.tolok.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Something that has laws, with what they are tried on.
 *
 * @param <C> the type of the cases
 * @param <E> the type of counterexamples
 */
interface LawSubject<C, E> {

    /** What reports call it. */
    String name();

    /** The laws that subjects of this kind can have, in order. */
    List<KitLaw> laws();

    /** Whether it is held to a law, as long as it gives no counterexample. */
    boolean claims(KitLaw law);

    /** Whether a law that it does not claim must be refuted. */
    boolean mustRefute(KitLaw law);

    /** The cases on which its laws are tried. */
    Arbitrary<C> cases();

    /** All cases in which only the variation differs, for what someone gave. */
    List<C> variationsOf(E counterexample);

    /** Tries a law; what it throws is a violation as well. */
    void tryLaw(KitLaw law, C tried);

    /** A case as reports tell it. */
    String told(C tried);

    /**
     * Tries a law on a case.
     *
     * @throws LawViolation if it does not hold
     */
    default void check(KitLaw law, C tried) {
        try {
            tryLaw(law, tried);
        } catch (RuntimeException thrown) {
            throw new LawViolation(law, name(), told(tried) + "  threw  " + thrown + "\n", thrown);
        }
    }
}
