package id.tolok.testkit;

import com.google.common.base.Ascii;
import java.util.Collection;

/**
 * A law that the kit checks. Its number stands in reports, in the names of properties and in the Javadoc of
 * {@link AggregationLaws}, {@link DecisionLaws} and {@link ScoringPolicyLaws}.
 */
public enum KitLaw {
    /** The result lies between the lowest and the highest score that counts. */
    A1_INTERNAL(Binding.STATED, "the result lies between the lowest and the highest score that counts"),
    /** Raising a score never lowers the result. */
    A2_MONOTONE(Binding.STATED, "raising a score never lowers the result"),
    /** If all scores are equal, the result is that score. */
    A3_IDEMPOTENT(Binding.STATED, "if all scores are equal, the result is that score"),
    /** The order of the scores does not matter. */
    A4_PERMUTATION_INVARIANT(Binding.STATED, "the order of the scores does not matter"),
    /** Multiplying all weights by the same number does not matter. */
    A5_SCALE_INVARIANT(Binding.STATED, "multiplying all weights by the same number does not matter"),
    /** Splitting a score into two equal ones that share its weight does not matter. */
    A6_SPLIT_INVARIANT(Binding.STATED, "splitting a score into two equal ones that share its weight does not matter"),
    /** A score of weight 0 does not matter. */
    A7_ZERO_NEUTRAL(Binding.STATED, "a score of weight 0 does not matter"),
    /** The result is the sum of effective weight × score, exactly. */
    A8_ADDITIVE(Binding.STATED, "the result is the sum of effective weight × score, exactly"),
    /** Who gave a score does not matter. */
    A9_ANONYMOUS(Binding.STATED, "who gave a score does not matter"),
    /** Scores count by their share, whatever points their scale has. */
    A10_POINTS_NEUTRAL(Binding.STATED, "scores count by their share, whatever points their scale has"),
    /** Each score has one effective weight of 0 or more; all are 0 exactly where there is no result. */
    A11_WELL_FORMED(
            Binding.ALL,
            "each score has one effective weight of 0 or more, and all are 0 exactly where there is no result"),
    /** Equal to what is required is reached. */
    A12_REQUIRED_REACHED(Binding.ALL, "a score equal to what is required counts as one above it"),
    /** Only a rule that says so looks at who gave a score, when and with what comment. */
    A13_ORIGINS_AS_SAID(
            Binding.ALL, "who gave a score, when and with what comment matters only where looksAtOrigins() says so"),
    /** Equal scores yield equal results, whatever was combined before. */
    A14_DETERMINISTIC(Binding.ALL, "equal scores yield equal results, whatever was combined before"),
    /** A copy that went through serialization yields the same results. */
    A15_SERIALIZABLE(Binding.ALL, "a copy that went through serialization yields the same results"),
    /** Name, version and title are there and stay the same. */
    A16_NAMED(Binding.ALL, "name, version and title are there and stay the same"),
    /** Neither other threads, nor the default locale or time zone matter. */
    A17_UNDISTURBED(Binding.ALL, "neither other threads, nor the default locale or time zone matter"),

    /** Equal cases yield equal decisions, whoever was decided on before. */
    D1_DETERMINISTIC(Binding.ALL, "equal cases yield equal decisions, whoever was decided on before"),
    /** A better rating never turns competent into not yet competent, nor do full marks in all ratings undo competent. */
    D2_MONOTONE(
            Binding.STATED,
            "a better rating never turns competent into not yet competent, nor do full marks in all ratings undo competent"),
    /** Where nothing was assessed, or nothing applies, the decision is never competent. */
    D3_GROUNDED(Binding.STATED, "where nothing was assessed, or nothing applies, the decision is never competent"),
    /** The order of ratings does not matter. */
    D4_ORDER_INVARIANT(Binding.STATED, "the order of ratings does not matter"),
    /** The order of the rubric's criteria does not matter. */
    D5_CRITERIA_UNORDERED(Binding.USUAL, "the order of the rubric's criteria does not matter"),
    /** What is missing is neither zero nor passed. */
    D6_MISSING_OPEN(
            Binding.USUAL,
            "a missing rating never makes competent, and where it is refused, what was concluded holds whatever it turns out"
                    + " to be"),
    /** A criterion that does not apply counts as if the rubric did not have it: neither as passed, nor as zero. */
    D7_NOT_APPLICABLE_NEUTRAL(Binding.USUAL, "a criterion that does not apply counts as if the rubric did not have it"),
    /** The names of criteria, units, assessors, candidates and evidence do not matter. */
    D8_NAMES_NEUTRAL(Binding.USUAL, "the names of criteria, units, assessors, candidates and evidence do not matter"),
    /** Equal to the cut passes, and nothing below it, however near. */
    D9_CUT_EXACT(Binding.USUAL, "equal to the cut passes, and nothing below it passes, however near and unrounded"),
    /** Who has full marks in everything is never not yet competent. */
    D10_FULL_MARKS(Binding.USUAL, "full marks in everything are never not yet competent"),
    /** Multiplying all weights of neighbours by the same number does not matter. */
    D11_SCALE_INVARIANT(
            Binding.USUAL,
            "multiplying all weights in a domain, or of all domains, by the same number does not matter"),
    /** The explanation rests on the candidate's ratings and computes the decision. */
    D12_EXPLAINED(Binding.ALL, "the explanation rests on the candidate's ratings and computes the decision"),
    /** Evidence that does not count is as good as none. */
    D13_REFUSED_EVIDENCE(Binding.ALL, "evidence that does not count never makes competent"),
    /** A copy that went through serialization decides alike. */
    D14_SERIALIZABLE(Binding.ALL, "a copy that went through serialization decides alike"),
    /** Name and version are there and stay the same. */
    D15_NAMED(Binding.ALL, "name and version are there and stay the same"),
    /** Without evidence that counts, the decision is never competent. */
    D16_EVIDENCE_GATE(
            Binding.EXTRA,
            "as long as a performance criterion is not shown by evidence that counts, the decision is never competent"),
    /** Without every critical criterion, the decision is never competent. */
    D17_CRITICAL_GATE(Binding.EXTRA, "as long as a critical criterion is not reached, the decision is never competent"),
    /** The unit is competent exactly from the stated cut. */
    D18_STATED_CUT(Binding.EXTRA, "the unit is competent exactly from the stated cut, by its unrounded score"),
    /** Neither other threads, nor the default locale or time zone matter. */
    D19_UNDISTURBED(Binding.ALL, "neither other threads, nor the default locale or time zone matter"),

    /** A sheet of ratings is scored as each candidate alone. */
    P1_COMPILED_AGREES(Binding.ALL, "scored fast on a sheet, candidates get what the explanation computes"),
    /** Contributions add up to the score, exactly, at every node. */
    P2_ADDS_UP(Binding.ALL, "contributions add up to the score exactly, at every level"),
    /** A better rating never lowers a score; only where all parts say so of themselves. */
    P3_SCORES_MONOTONE(Binding.EXTRA, "a better rating never lowers a score"),
    /** Written as JSON and read again, the policy is equal and scores alike; only where its parts are registered. */
    P4_JSON_ROUND_TRIP(Binding.EXTRA, "written as JSON and read again, the policy is equal and scores alike"),
    /** What combines attempts, assessors, criteria and domains keeps the laws that it states. */
    P5_PARTS_LAWFUL(
            Binding.ALL, "what combines attempts, assessors, criteria and domains keeps the laws that it states");

    /** Whom a law binds. */
    enum Binding {
        /** Every subject. */
        ALL,
        /** Those that state it in {@code laws()}. */
        STATED,
        /** Those that give no counterexample. */
        USUAL,
        /** Those of which it is asked. */
        EXTRA
    }

    private final Binding binding;
    private final String sentence;

    KitLaw(Binding binding, String sentence) {
        this.binding = binding;
        this.sentence = sentence;
    }

    Binding binding() {
        return binding;
    }

    /** What the law says, as a sentence without full stop. */
    public String sentence() {
        return sentence;
    }

    /** Number and name, such as {@code A2 monotone}. */
    public String title() {
        return name().charAt(0) + Ascii.toLowerCase(name().substring(1)).replace('_', ' ');
    }

    /** Number, name and sentence, as the head of a report. */
    public String heading() {
        return title() + ": " + sentence;
    }

    /** Whether one of the laws that a subject states is this one. */
    boolean isAmong(Collection<? extends Enum<?>> stated) {
        String name = name().substring(name().indexOf('_') + 1);
        return stated.stream().anyMatch(law -> law.name().equals(name));
    }

    /** The law that the property with this name checks. */
    static KitLaw ofProperty(String method) {
        return valueOf(Ascii.toUpperCase(method));
    }
}
