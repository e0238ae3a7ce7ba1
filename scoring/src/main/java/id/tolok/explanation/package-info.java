/**
 * Why a result is what it is: a tree that computes the very value it explains.
 *
 * <p>A {@link id.tolok.explanation.ScoreExplanation} computes a standing, a {@link id.tolok.explanation.DecisionExplanation} a
 * decision, each from its parts down to single ratings and pieces of evidence. Nothing is computed beside the tree, so it cannot
 * disagree with the result. A user's own rule builds from the same nodes; {@link id.tolok.explanation.DecisionExplanation.Stated}
 * covers what they cannot express.
 */
@NullMarked
package id.tolok.explanation;

import org.jspecify.annotations.NullMarked;
