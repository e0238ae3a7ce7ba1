package id.tolok.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.agreement.Categories;
import id.tolok.agreement.CohenKappa;
import id.tolok.agreement.KrippendorffAlpha;
import id.tolok.agreement.Metric;
import id.tolok.agreement.Panel;
import id.tolok.agreement.Weights;
import id.tolok.cohort.EvidenceCoverage;
import id.tolok.cutscore.CutMove;
import id.tolok.cutscore.CutReview;
import id.tolok.cutscore.DecisionConsistency;
import id.tolok.cutscore.LivingstonLewis;
import id.tolok.gain.MatchedGain;
import id.tolok.gain.PairedDifferences;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.ranking.FuzzyRule;
import id.tolok.ranking.FuzzySet;
import id.tolok.ranking.FuzzyVariables;
import id.tolok.ranking.Mamdani;
import id.tolok.score.Score;
import id.tolok.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What calls itself serializable travels whole, whatever it holds. */
class SerializationTest {

    static Stream<Object> values() {
        AssessorId one = AssessorId.of("A1");
        AssessorId other = AssessorId.of("A2");
        Panel panel = Panel.on(Categories.of("BK", "K"))
                .rating("P1", one, "K")
                .rating("P1", other, "BK")
                .build();
        Map<CandidateId, Rational> scores = Map.of(CandidateId.of("P1"), Rational.ONE);
        MatchedGain gain = MatchedGain.of(
                Map.of(CandidateId.of("P1"), Score.ZERO),
                Map.of(CandidateId.of("P1"), Score.root(Rational.of(1, 2), 2)));
        FuzzySet set = FuzzySet.rising("naik", Rational.ZERO, Rational.ONE);
        return Stream.of(
                Figure.of(Rational.ONE),
                Figure.undefined(Figure.Reason.NO_RULE, Ingredient.of("n", 0)),
                Report.of(LocalizedText.of("x"))
                        .count("a", LocalizedText.of("A"), 1)
                        .word("b", LocalizedText.of("B"), Figure.of(LocalizedText.of("b")))
                        .build(),
                panel,
                CohenKappa.of(panel, one, other, Weights.NONE),
                KrippendorffAlpha.of(panel, Metric.NOMINAL),
                gain,
                PairedDifferences.of(gain),
                EvidenceCoverage.NONE,
                CutMove.of(scores, Rational.ZERO, Rational.ONE),
                CutReview.of(scores, List.of(Rational.ONE), Rational.ONE).get(0),
                DecisionConsistency.byHuynh(4, List.of(0, 3, 4), 2),
                LivingstonLewis.of(
                        List.of(Rational.of(3), Rational.of(9), Rational.of(17)),
                        Rational.ZERO,
                        Rational.of(20),
                        Rational.parse("0.8"),
                        Rational.of(10)),
                new Mamdani(
                        new FuzzyVariables(Map.of("x", List.of(set))),
                        List.of(FuzzyRule.of(Map.of("x", "naik"), set)),
                        Rational.ZERO,
                        Rational.ONE));
    }

    @ParameterizedTest
    @MethodSource("values")
    void it_comes_back_equal(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(value);
        }
    }
}
