package id.tolok.scoring.json;

import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.score.Aggregation;
import id.tolok.score.Grading;
import id.tolok.score.MissingRule;
import id.tolok.score.Rounding;
import id.tolok.scoring.CertificationPolicy;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.SchemeRules;
import id.tolok.scoring.ScoreParts;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.TrainingPolicy;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/** The three kinds of policies. They share how scores are made, and differ in how they decide, if they do. */
final class PolicyJson {

    private static final Format<Aggregation> AGGREGATION = new AggregationJson(ServiceLoader.load(Aggregation.class));
    private static final Format<MissingRule> MISSING = ScoringJson.missing(ServiceLoader.load(MissingRule.class));
    private static final Format<Grading> GRADING = ScoringJson.gradings(ServiceLoader.load(Grading.class));
    private static final Format<SchemeRule> SCHEME = ScoringJson.schemes(ServiceLoader.load(SchemeRule.class));

    private PolicyJson() {}

    /**
     * The fields that all kinds have: name, version, and how scores are made and called.
     *
     * @param <P> the kind
     */
    private static final class Scores<P> {

        private final Field<P, String> id;
        private final Field<P, Integer> version;
        private final Field<P, LocalizedText> title;
        private final Field<P, Aggregation> attempts;
        private final Field<P, Aggregation> assessors;
        private final Field<P, MissingRule> missing;
        private final Field<P, Aggregation> criteria;
        private final Field<P, Aggregation> domains;
        private final Field<P, Optional<Rounding>> rounding;
        private final Field<P, Optional<Grading>> grading;

        Scores(Function<P, ScoreParts> of) {
            this.id = Field.required("id", Formats.text(), of.andThen(ScoreParts::id));
            this.version = Field.withDefault("version", Formats.integer(), of.andThen(ScoreParts::version), 1);
            this.title = Field.required("title", Formats.localized(), of.andThen(ScoreParts::title));
            this.attempts = Field.required("attempts", AGGREGATION, of.andThen(ScoreParts::attempts));
            this.assessors = Field.required("assessors", AGGREGATION, of.andThen(ScoreParts::assessors));
            this.missing = Field.required("missing", MISSING, of.andThen(ScoreParts::missing));
            this.criteria = Field.required("criteria", AGGREGATION, of.andThen(ScoreParts::criteria));
            this.domains = Field.required("domains", AGGREGATION, of.andThen(ScoreParts::domains));
            this.rounding = Field.optional("rounding", ScoringJson.rounding(), of.andThen(ScoreParts::rounding));
            this.grading = Field.optional("grading", GRADING, of.andThen(ScoreParts::grading));
        }

        List<Field<P, ?>> and(List<Field<P, ?>> others) {
            List<Field<P, ?>> own =
                    List.of(id, version, title, attempts, assessors, missing, criteria, domains, rounding, grading);
            return Stream.concat(own.stream(), others.stream()).toList();
        }

        ScoringPolicy.Builder read(ObjectFormat.Values in) {
            return ScoringPolicy.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .title(in.get(title))
                    .attempts(in.get(attempts))
                    .assessors(in.get(assessors))
                    .missing(in.get(missing))
                    .criteria(in.get(criteria))
                    .domains(in.get(domains))
                    .rounding(in.get(rounding))
                    .grading(in.get(grading));
        }
    }

    private static <P> Field<P, SchemeRule> scheme(Function<P, ScoringPolicy> of) {
        return Field.withDefault("scheme", SCHEME, of.andThen(ScoringPolicy::scheme), SchemeRules.asScheme());
    }

    static ObjectFormat<ScoringPolicy> scoring() {
        Scores<ScoringPolicy> scores = new Scores<>(policy -> policy);
        Field<ScoringPolicy, DecisionRule> unit = Field.required("unit", ScoringJson.rule(), ScoringPolicy::unit);
        Field<ScoringPolicy, SchemeRule> scheme = scheme(policy -> policy);
        return ObjectFormat.of(
                "ScoringPolicy",
                scores.and(List.of(unit, scheme)),
                in -> scores.read(in).unit(in.get(unit)).scheme(in.get(scheme)).build());
    }

    static ObjectFormat<TrainingPolicy> training() {
        Scores<TrainingPolicy> scores = new Scores<>(policy -> policy);
        return ObjectFormat.of("TrainingPolicy", scores.and(List.of()), in -> TrainingPolicy.of(undecided(scores, in)));
    }

    static ObjectFormat<CertificationPolicy> certification() {
        Scores<CertificationPolicy> scores = new Scores<>(CertificationPolicy::scoring);
        Field<CertificationPolicy, List<DecisionRule>> gates =
                Field.list("gates", ScoringJson.rule(), CertificationPolicy::gates);
        Field<CertificationPolicy, SchemeRule> scheme = scheme(CertificationPolicy::scoring);
        return ObjectFormat.of(
                "CertificationPolicy",
                scores.and(List.of(gates, scheme)),
                in -> CertificationPolicy.of(
                        undecided(scores, in).toBuilder().scheme(in.get(scheme)).build(), in.get(gates)));
    }

    private static <P> ScoringPolicy undecided(Scores<P> scores, ObjectFormat.Values in) {
        return scores.read(in).unit(DecisionRules.undecided()).build();
    }
}
