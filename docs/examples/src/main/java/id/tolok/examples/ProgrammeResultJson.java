package id.tolok.examples;

import com.google.common.collect.ImmutableMap;
import id.tolok.assessment.Decision;
import id.tolok.examples.ProgrammeResult.Decisions;
import id.tolok.examples.ProgrammeResult.DomainResult;
import id.tolok.examples.ProgrammeResult.WeakResult;
import id.tolok.gain.GainCategory;
import id.tolok.gain.RelativeChange;
import id.tolok.gain.Step;
import id.tolok.json.Document;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.CandidateId;
import id.tolok.problem.FieldPath;
import id.tolok.problem.Problems;
import id.tolok.programme.ParticipantCategory;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.scoring.json.ScoringJson;
import id.tolok.standard.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The format of {@code result.json}, made of the parts from which Tolok's own formats are made. */
final class ProgrammeResultJson {

    /** Results of a programme; scores are shares, exact: {@code 0.55} or {@code "31/55"}. */
    static final Document<ProgrammeResult> RESULT =
            Document.of("tolok/programme-result/1", ProgrammeResult.class, result());

    private ProgrammeResultJson() {}

    private static Format<CandidateId> candidate() {
        return Formats.parsed(CandidateId::of, CandidateId::toString);
    }

    private static Format<ParticipantCategory> category() {
        return Formats.choice(CsvFile.words(ParticipantCategory.usual(), ParticipantCategory::id));
    }

    private static Format<Map<UnitCode, Decision>> units() {
        return Formats.mapped(
                Formats.map(Formats.enumeration(Decision.class)),
                byText -> {
                    ImmutableMap.Builder<UnitCode, Decision> units = ImmutableMap.builder();
                    byText.forEach((code, decision) -> units.put(UnitCode.parse(code), decision));
                    return units.buildOrThrow();
                },
                units -> {
                    Map<String, Decision> byText = new LinkedHashMap<>();
                    units.forEach((code, decision) -> byText.put(code.toString(), decision));
                    return byText;
                });
    }

    private static Format<Decisions> decisions() {
        Field<Decisions, Decision> scheme =
                Field.required("scheme", Formats.enumeration(Decision.class), Decisions::scheme);
        Field<Decisions, Map<UnitCode, Decision>> units = Field.required("units", units(), Decisions::units);
        return ObjectFormat.of("Decisions", List.of(scheme, units), in -> new Decisions(in.get(scheme), in.get(units)));
    }

    // region format
    /** What follows from the two means is written for readers; what is read must agree with them. */
    private static Format<DomainResult> domain() {
        Field<DomainResult, Domain> domain =
                Field.required("domain", Formats.enumeration(Domain.class), DomainResult::domain);
        Field<DomainResult, Integer> participants =
                Field.required("participants", Formats.integer(), DomainResult::participants);
        Field<DomainResult, Score> before = Field.required(
                "before", ScoringJson.SCORE, result -> result.means().before());
        Field<DomainResult, Score> after = Field.required(
                "after", ScoringJson.SCORE, result -> result.means().after());
        Field<DomainResult, Rational> points = Field.required(
                "gainInPercentagePoints",
                Formats.rational(),
                result -> result.means().gain().points());
        Field<DomainResult, Optional<Rational>> relative = Field.optional(
                "relativeChange",
                Formats.rational(),
                result -> result.relativeChange().map(RelativeChange::share));
        Field<DomainResult, Optional<Rational>> normalized =
                Field.optional("normalizedGain", Formats.rational(), DomainResult::normalizedGain);
        Field<DomainResult, Optional<GainCategory>> category =
                Field.optional("category", Formats.enumeration(GainCategory.class), DomainResult::category);
        return ObjectFormat.of(
                "DomainResult",
                List.of(domain, participants, before, after, points, relative, normalized, category),
                in -> {
                    DomainResult read = new DomainResult(
                            in.get(domain), in.get(participants), new Step(in.get(before), in.get(after)));
                    new Problems()
                            .check(
                                    in.get(points).equals(read.means().gain().points())
                                            && in.get(relative)
                                                    .equals(read.relativeChange()
                                                            .map(RelativeChange::share))
                                            && in.get(normalized).equals(read.normalizedGain())
                                            && in.get(category).equals(read.category()),
                                    FieldPath.ROOT,
                                    "must have the gains that follow from before and after")
                            .throwIfAny();
                    return read;
                });
    }
    // endregion

    private static Field<ParticipantResult, Map<Domain, Score>> scores(
            String name, Function<ParticipantResult, Map<Domain, Score>> getter) {
        return Field.required(name, Formats.map(Domain.class, ScoringJson.SCORE), getter);
    }

    private static Format<ParticipantResult> participant() {
        Field<ParticipantResult, CandidateId> candidate =
                Field.required("candidate", candidate(), ParticipantResult::candidate);
        Field<ParticipantResult, ParticipantCategory> category =
                Field.required("category", category(), ParticipantResult::category);
        Field<ParticipantResult, Boolean> matched =
                Field.required("matched", Formats.bool(), ParticipantResult::matched);
        Field<ParticipantResult, Decisions> training =
                Field.required("training", decisions(), ParticipantResult::training);
        Field<ParticipantResult, Decisions> certification =
                Field.required("certification", decisions(), ParticipantResult::certification);
        Field<ParticipantResult, Map<Domain, Score>> before = scores("before", ParticipantResult::before);
        Field<ParticipantResult, Map<Domain, Score>> after = scores("after", ParticipantResult::after);
        return ObjectFormat.of(
                "ParticipantResult",
                List.of(candidate, category, matched, training, certification, before, after),
                in -> ParticipantResult.builder()
                        .candidate(in.get(candidate))
                        .category(in.get(category))
                        .matched(in.get(matched))
                        .training(in.get(training))
                        .certification(in.get(certification))
                        .before(in.get(before))
                        .after(in.get(after))
                        .build());
    }

    private static Format<WeakResult> weak() {
        Field<WeakResult, CriterionId> criterion = Field.required(
                "criterion", Formats.parsed(CriterionId::of, CriterionId::toString), WeakResult::criterion);
        Field<WeakResult, Integer> rated = Field.required("rated", Formats.integer(), WeakResult::rated);
        Field<WeakResult, Integer> reached = Field.required("reached", Formats.integer(), WeakResult::reached);
        Field<WeakResult, Score> mean = Field.required("mean", ScoringJson.SCORE, WeakResult::mean);
        return ObjectFormat.of(
                "WeakResult",
                List.of(criterion, rated, reached, mean),
                in -> new WeakResult(in.get(criterion), in.get(rated), in.get(reached), in.get(mean)));
    }

    private static ObjectFormat<ProgrammeResult> result() {
        Field<ProgrammeResult, String> scheme = Field.required("scheme", Formats.text(), ProgrammeResult::scheme);
        Field<ProgrammeResult, String> rubric = Field.required("rubric", Formats.text(), ProgrammeResult::rubric);
        Field<ProgrammeResult, String> policy = Field.required("policy", Formats.text(), ProgrammeResult::policy);
        Field<ProgrammeResult, List<DomainResult>> domains = Field.list("domains", domain(), ProgrammeResult::domains);
        Field<ProgrammeResult, List<CandidateId>> onlyBefore =
                Field.list("onlyBefore", candidate(), ProgrammeResult::onlyBefore);
        Field<ProgrammeResult, List<CandidateId>> onlyAfter =
                Field.list("onlyAfter", candidate(), ProgrammeResult::onlyAfter);
        Field<ProgrammeResult, List<ParticipantResult>> participants =
                Field.list("participants", participant(), ProgrammeResult::participants);
        Field<ProgrammeResult, List<WeakResult>> weakest = Field.list("weakest", weak(), ProgrammeResult::weakest);
        return ObjectFormat.of(
                "ProgrammeResult",
                List.of(scheme, rubric, policy, domains, onlyBefore, onlyAfter, participants, weakest),
                in -> ProgrammeResult.builder()
                        .scheme(in.get(scheme))
                        .rubric(in.get(rubric))
                        .policy(in.get(policy))
                        .domains(in.get(domains))
                        .onlyBefore(in.get(onlyBefore))
                        .onlyAfter(in.get(onlyAfter))
                        .participants(in.get(participants))
                        .weakest(in.get(weakest))
                        .build());
    }
}
