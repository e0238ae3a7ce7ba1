package id.tolok.scoring;

import id.tolok.score.Aggregation;
import id.tolok.score.Grading;
import id.tolok.score.MissingRule;
import id.tolok.score.Rounding;
import id.tolok.text.LocalizedText;
import java.util.Optional;

/** How a policy makes and calls scores, without how it decides: what {@link ScoringPolicy} and {@link TrainingPolicy} have in common. */
public interface ScoreParts {

    /** The name of the policy, never blank. */
    String id();

    /** Counted up by its owner whenever results change; from 1. */
    int version();

    /** What people call it. */
    LocalizedText title();

    /** How one assessor's attempts at a criterion become one, in the order of attempts. */
    Aggregation attempts();

    /** How several assessors of a criterion become one, in the order in which they first stand in the ratings. */
    Aggregation assessors();

    /** What follows a missing rating. */
    MissingRule missing();

    /** How the criteria of a domain become the domain's score. */
    Aggregation criteria();

    /** How the domains become the whole score. */
    Aggregation domains();

    /** How scores of a domain and over all domains are rounded before they are decided on; not at all where it is empty. */
    Optional<Rounding> rounding();

    /** How scores are called, in results; they are not called anything where it is empty. Nothing is decided by it. */
    Optional<Grading> grading();
}
