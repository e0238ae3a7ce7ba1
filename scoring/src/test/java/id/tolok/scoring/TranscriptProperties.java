package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.assessment.Decision;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.number.Rational;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import id.tolok.score.Aggregations;
import id.tolok.score.AssessorRules;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.standard.StandardRef;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What a transcript says adds up, and names everything that made it. */
class TranscriptProperties {

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void contributions_of_criteria_add_up_to_the_whole_score(@ForAll long seed) {
        RandomCase random = new RandomCase(seed);
        Rubric rubric = random.rubric();
        Result result = random.scorer(rubric).score(random.ratings(rubric));
        ScoringPolicy policy = result.policy();
        if (!policy.criteria().isAdditive()
                || !policy.domains().isAdditive()
                || policy.rounding().isPresent()) {
            return;
        }
        Transcript transcript = result.transcript();

        assertThat(Rational.sum(transcript.criteria().values().stream()
                        .map(Transcript.CriterionLine::contribution)
                        .toList()))
                .isEqualTo(result.standing().score().map(Score::share).orElse(Rational.ZERO));
    }

    @Example
    void every_level_has_its_line() {
        Result result = Welding.EVERY_CRITERION
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup"));
        Transcript transcript = result.transcript();

        // psychomotor: (1·0 + 2·1 + 1·1/2) ÷ 4, weighing 3/5 in the whole
        assertThat(transcript.criteria().get(CriterionId.of("potong")))
                .isEqualTo(new Transcript.CriterionLine(
                        Standing.at(Score.FULL),
                        Decision.COMPETENT,
                        Combined.Use.USED,
                        Rational.of(3, 10),
                        Rational.of(3, 10)));
        assertThat(transcript.units().get(0).contents())
                .containsExactly(
                        // element 1: (1·0 + 2·1) ÷ 3
                        line("C.000000.001.01#1", Decision.NOT_YET_COMPETENT, Score.of(2, 3)),
                        line("C.000000.001.01#1.1", Decision.NOT_YET_COMPETENT, Score.ZERO),
                        line("C.000000.001.01#1.2", Decision.COMPETENT, Score.FULL));
        assertThat(transcript.rubric().isOf(Welding.RUBRIC)).isTrue();
        assertThat(transcript.rubric().contentHash()).isEqualTo(Welding.RUBRIC.contentHash());
    }

    private static Transcript.StandardLine line(String ref, Decision decision, Score score) {
        return new Transcript.StandardLine(StandardRef.parse(ref), decision, Standing.at(score));
    }

    @Example
    void where_the_rule_says_nothing_of_a_criterion_it_is_decided_by_what_is_required() {
        Result result = Welding.deciding(DecisionRules.cutScore(Score.of(1, 2)))
                .compile(Welding.RUBRIC)
                .score(Welding.rated("teori=80", "ukur=kurang", "potong=ahli", "sambung=cukup"));

        assertThat(result.decision(Welding.CUTTING)).isEqualTo(Decision.COMPETENT);
        assertThat(result.decision(StandardRef.parse("C.000000.001.01#1.1"))).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(result.decision(StandardRef.parse("C.000000.001.01#1"))).isEqualTo(Decision.NOT_YET_COMPETENT);
        assertThat(result.decision(StandardRef.parse("C.000000.001.01#1.2"))).isEqualTo(Decision.COMPETENT);
    }

    @Example
    void evidence_counts_for_a_performance_criterion_where_the_policy_asks_for_it() {
        Result result = Policies.bnsp()
                .compile(Welding.RUBRIC)
                .score(
                        Welding.rated("teori=80", "ukur=baik", "potong=ahli", "sambung=cukup"),
                        List.of(Welding.evidence("E1", "C.000000.001.01#1.1")
                                .accepted()
                                .build()));

        assertThat(result.decision(StandardRef.parse("C.000000.001.01#1.1"))).isEqualTo(Decision.COMPETENT);
        assertThat(result.decision(StandardRef.parse("C.000000.001.01#1.2"))).isEqualTo(Decision.NOT_YET_CONCLUDED);
    }

    @Example
    void the_versions_of_all_parts_are_named_with_what_they_are_composed_of() {
        ScoringPolicy policy = Policies.bnsp().toBuilder()
                .assessors(new AssessorRules.Consensus(1, Aggregations.MEDIAN))
                .unit(DecisionRules.all(
                        DecisionRules.everyCriterion(),
                        DecisionRules.not(DecisionRules.furtherAssessment(DecisionRules.evidence()))))
                .build();
        Ratings ratings = Welding.rated();

        assertThat(policy.compile(Welding.RUBRIC).score(ratings).transcript().parts())
                .hasToString("{attempts=Part[id=latest, version=1], assessors=Part[id=consensus, version=1],"
                        + " assessors.0=Part[id=median, version=1], criteria=Part[id=weighted-mean, version=1],"
                        + " domains=Part[id=weighted-mean, version=1], missing=Part[id=refused, version=1],"
                        + " unit=Part[id=all, version=1], unit.0=Part[id=every-criterion, version=1],"
                        + " unit.1=Part[id=not, version=1], unit.1.0=Part[id=further-assessment, version=1],"
                        + " unit.1.0.0=Part[id=evidence, version=1],"
                        + " scheme=Part[id=as-scheme, version=1]}");
    }
}
