package id.tolok.feedback;

import id.tolok.rubric.CriterionId;
import id.tolok.score.Score;
import id.tolok.text.LocalizedText;
import java.io.Serializable;

/**
 * A criterion of the rubric in which a participant is better than required, or as good as possible.
 *
 * @param criterion the criterion
 * @param title what it is called
 * @param score the score
 */
public record Strength(CriterionId criterion, LocalizedText title, Score score) implements Serializable {}
