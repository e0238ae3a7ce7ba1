package id.tolok.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.evidence.Evidence;
import id.tolok.explanation.DecisionExplanation;
import id.tolok.explanation.DecisionExplanation.All;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.json.CoreJson;
import id.tolok.json.Format;
import id.tolok.json.Json;
import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.RandomCase;
import id.tolok.scoring.Result;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.Transcript;
import id.tolok.scoring.UnitCase;
import id.tolok.scoring.Welding;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** An old result can be worked out again from what was kept, since it names the versions of everything that made it. */
class RecomputationProperties {

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void what_was_kept_as_text_gives_the_same_result_again(@ForAll long seed) {
        RandomCase random = new RandomCase(seed);
        Rubric rubric = random.rubric();
        ScoringPolicy policy = random.scorer(rubric).policy();
        Ratings ratings = random.ratings(rubric);
        List<Evidence> evidence = random.evidence();
        Assume.that(!policy.missing().id().equals("one-excused")); // not registered
        String kept = ScoringJson.RESULT.toText(
                policy.compile(rubric).score(ratings, evidence).transcript());

        Transcript old = ScoringJson.RESULT.parse(kept);
        ScoringPolicy sameAsOld = ScoringJson.POLICY.parse(ScoringJson.POLICY.toText(policy));
        Rubric ofOld = RubricJson.RUBRIC.parse(RubricJson.RUBRIC.toText(rubric));
        Result again = sameAsOld
                .compile(ofOld)
                .score(
                        RubricJson.RATINGS.parse(RubricJson.RATINGS.toText(ratings)),
                        evidence.stream()
                                .map(piece -> CoreJson.EVIDENCE.parse(CoreJson.EVIDENCE.toText(piece)))
                                .toList());

        assertThat(old.isBy(sameAsOld)).isTrue();
        assertThat(old.rubric().isOf(ofOld)).isTrue();
        assertThat(again.transcript()).isEqualTo(old);
        assertThat(ScoringJson.RESULT.toText(again.transcript())).isEqualTo(kept);
    }

    @Example
    void a_result_tells_another_policy_or_rubric_from_those_that_made_it() {
        ScoringPolicy policy = Policies.bnsp();
        Transcript old = policy.compile(Welding.RUBRIC)
                .score(Ratings.of("C1", List.of()))
                .transcript();

        assertThat(old.isBy(policy)).isTrue();
        assertThat(old.isBy(policy.toBuilder().version(2).build())).isFalse();
        assertThat(old.isBy(Policies.portfolio().toBuilder().id(policy.id()).build()))
                .isFalse();
        assertThat(old.rubric().isOf(Welding.RUBRIC.edit().remove("sambung").build()))
                .isFalse();
    }

    /** Half of the criteria, as it was first. */
    enum HalfOfAll implements DecisionRule {
        INSTANCE;

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new Some(
                    unit.subject(),
                    id(),
                    (unit.criteria().size() + 1) / 2,
                    unit.criteria().stream().map(unit::met).toList());
        }

        @Override
        public String id() {
            return "half";
        }
    }

    /** The rule of the same name as it is now: all of the critical ones. */
    enum AllOfCritical implements DecisionRule {
        INSTANCE;

        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return new All(
                    unit.subject(),
                    id(),
                    List.of(DecisionRules.criticalCriteria().decide(unit)));
        }

        @Override
        public String id() {
            return "half";
        }

        @Override
        public int version() {
            return 2;
        }
    }

    @Example
    void an_old_version_of_a_part_is_found_beside_the_new_one_and_never_mistaken_for_it() {
        Format<DecisionRule> both = ScoringJson.rules(List.of(AllOfCritical.INSTANCE, HalfOfAll.INSTANCE));
        Format<DecisionRule> onlyNew = ScoringJson.rules(List.of(AllOfCritical.INSTANCE));
        Json old = both.write(HalfOfAll.INSTANCE);

        assertThat(both.read(old)).isEqualTo(HalfOfAll.INSTANCE);
        assertThat(both.read(both.write(AllOfCritical.INSTANCE))).isEqualTo(AllOfCritical.INSTANCE);
        assertThatThrownBy(() -> onlyNew.read(old))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("kind must be one of every-criterion, critical-criteria, evidence, ")
                .hasMessageEndingWith(", half@2, but was 'half'");
    }

    /** A rule with a setting, which is registered with its usual one. */
    record WithSetting(int number) implements DecisionRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return DecisionRules.criteriaAtLeast(number).decide(unit);
        }

        @Override
        public String id() {
            return "with-setting";
        }
    }

    @Example
    void a_setting_that_would_be_lost_is_not_written() {
        Format<DecisionRule> rules = ScoringJson.rules(List.of(new WithSetting(1)));

        assertThat(rules.read(rules.write(new WithSetting(1)))).isEqualTo(new WithSetting(1));
        assertThatThrownBy(() -> rules.write(new WithSetting(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "not registered for JSON: with-setting\n    Maybe its class and settings are not those registered for ServiceLoader as DecisionRule"
                                + " under this name, or the name is that of another part");
    }

    /** A rule of a user's own under a name of its own for each setting, or one that is taken. */
    record Named(String id) implements DecisionRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            return DecisionRules.criticalCriteria().decide(unit);
        }
    }

    @Example
    void rules_of_one_class_keep_their_names_and_a_name_of_toloks_own_is_not_taken_over() {
        Format<DecisionRule> rules =
                ScoringJson.rules(List.of(new Named("a"), new Named("b"), new Named("every-criterion")));

        assertThat(rules.read(rules.write(new Named("b")))).isEqualTo(new Named("b"));
        assertThat(rules.read(rules.write(DecisionRules.everyCriterion()))).isEqualTo(DecisionRules.everyCriterion());
        assertThatThrownBy(() -> rules.write(new Named("every-criterion")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "not registered for JSON: every-criterion\n    Maybe its class and settings are not those registered for ServiceLoader as DecisionRule"
                                + " under this name, or the name is that of another part");
    }
}
