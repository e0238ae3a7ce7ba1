package id.tolok.cutscore;

import java.io.Serializable;

/**
 * Is the decision right: how it compares with the decision on true scores, which nobody sees, by a model.
 *
 * @param accuracy the share of candidates decided on as their true scores ask, from 0 to 1
 * @param falsePositives the share that passes although the true score is below the cut
 * @param falseNegatives the share that fails although the true score reaches the cut
 */
public record DecisionAccuracy(double accuracy, double falsePositives, double falseNegatives) implements Serializable {}
