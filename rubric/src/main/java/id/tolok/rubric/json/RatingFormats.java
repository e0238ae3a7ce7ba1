package id.tolok.rubric.json;

import com.google.common.collect.ImmutableSet;
import id.tolok.json.Field;
import id.tolok.json.Format;
import id.tolok.json.Formats;
import id.tolok.json.ObjectFormat;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Correction;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.RatingState;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The formats of ratings. */
final class RatingFormats {

    private RatingFormats() {}

    static Format<Outcome> outcome() {
        Field<Outcome.AtLevel, String> level = Field.required("level", Formats.text(), Outcome.AtLevel::level);
        Field<Outcome.GivenPoints, Rational> points =
                Field.required("points", Formats.rational(), Outcome.GivenPoints::points);
        Field<Outcome.NotApplicable, String> reason =
                Field.required("reason", Formats.text(), Outcome.NotApplicable::reason);
        Field<Outcome.Met, Boolean> met = Field.required("met", Formats.bool(), Outcome.Met::met);
        Field<Outcome.Withheld, String> withheld = Field.required("reason", Formats.text(), Outcome.Withheld::reason);
        Field<Outcome.Checked, List<String>> items =
                Field.required("items", Formats.list(Formats.text()), checked -> List.copyOf(checked.items()));
        return Formats.variants(
                "Outcome",
                List.of(
                        Formats.variant(
                                "level",
                                Outcome.AtLevel.class,
                                ObjectFormat.of("AtLevel", List.of(level), in -> new Outcome.AtLevel(in.get(level)))),
                        Formats.variant(
                                "points",
                                Outcome.GivenPoints.class,
                                ObjectFormat.of(
                                        "GivenPoints", List.of(points), in -> new Outcome.GivenPoints(in.get(points)))),
                        Formats.variant(
                                "not-applicable",
                                Outcome.NotApplicable.class,
                                ObjectFormat.of(
                                        "NotApplicable",
                                        List.of(reason),
                                        in -> new Outcome.NotApplicable(in.get(reason)))),
                        Formats.variant(
                                "met",
                                Outcome.Met.class,
                                ObjectFormat.of("Met", List.of(met), in -> new Outcome.Met(in.get(met)))),
                        Formats.variant(
                                "checked",
                                Outcome.Checked.class,
                                ObjectFormat.of(
                                        "Checked",
                                        List.of(items),
                                        in -> new Outcome.Checked(ImmutableSet.copyOf(in.get(items))))),
                        Formats.variant(
                                "withheld",
                                Outcome.Withheld.class,
                                ObjectFormat.of(
                                        "Withheld", List.of(withheld), in -> new Outcome.Withheld(in.get(withheld))))));
    }

    static Format<Rating> rating() {
        Field<Rating, CriterionId> criterion =
                Field.required("criterion", RubricFormats.criterionId(), Rating::criterion);
        Field<Rating, AssessorId> assessor =
                Field.required("assessor", Formats.parsed(AssessorId::of, AssessorId::toString), Rating::assessor);
        Field<Rating, Outcome> outcome = Field.required("outcome", outcome(), Rating::outcome);
        Field<Rating, Integer> attempt = Field.withDefault("attempt", Formats.integer(), Rating::attempt, 1);
        Field<Rating, List<String>> evidence = Field.list("evidence", Formats.text(), Rating::evidence);
        Field<Rating, Optional<String>> comment = Field.optional("comment", Formats.text(), Rating::comment);
        Field<Rating, Optional<Instant>> time = Field.optional("time", Formats.instant(), Rating::time);
        Field<Rating, RatingState> state =
                Field.withDefault("state", Formats.enumeration(RatingState.class), Rating::state, RatingState.FINAL);
        Field<Rating, List<Correction>> corrections = Field.list("corrections", correction(), Rating::corrections);
        return ObjectFormat.of(
                "Rating",
                List.of(criterion, assessor, outcome, attempt, evidence, comment, time, state, corrections),
                in -> Rating.builder()
                        .criterion(in.get(criterion))
                        .assessor(in.get(assessor))
                        .outcome(in.get(outcome))
                        .attempt(in.get(attempt))
                        .evidence(in.get(evidence))
                        .comment(in.get(comment))
                        .time(in.get(time))
                        .state(in.get(state))
                        .corrections(in.get(corrections))
                        .build());
    }

    private static Format<Correction> correction() {
        Field<Correction, Outcome> replaced = Field.required("replaced", outcome(), Correction::replaced);
        Field<Correction, AssessorId> by =
                Field.required("by", Formats.parsed(AssessorId::of, AssessorId::toString), Correction::by);
        Field<Correction, Instant> at = Field.required("at", Formats.instant(), Correction::at);
        Field<Correction, String> reason = Field.required("reason", Formats.text(), Correction::reason);
        return ObjectFormat.of(
                "Correction",
                List.of(replaced, by, at, reason),
                in -> new Correction(in.get(replaced), in.get(by), in.get(at), in.get(reason)));
    }

    static ObjectFormat<Ratings> ratings() {
        Field<Ratings, CandidateId> candidate =
                Field.required("candidate", Formats.parsed(CandidateId::of, CandidateId::toString), Ratings::candidate);
        Field<Ratings, List<Rating>> ratings = Field.required("ratings", Formats.list(rating()), Ratings::ratings);
        return ObjectFormat.of(
                "Ratings",
                List.of(candidate, ratings),
                in -> Ratings.builder()
                        .candidate(in.get(candidate))
                        .ratings(in.get(ratings))
                        .build());
    }
}
