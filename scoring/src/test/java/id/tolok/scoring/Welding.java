package id.tolok.scoring;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small rubric over two units, made for tests, and ratings by it. */
public final class Welding {

    static final UnitCode CUTTING = UnitCode.parse("C.000000.001.01");
    static final UnitCode JOINING = UnitCode.parse("C.000000.002.01");

    /** Cutting has two KUK in one element, and a question on knowledge; joining has one KUK, shown by a product. */
    public static final Rubric RUBRIC = Rubric.named("las", "Rubrik pengelasan")
            .scale(
                    "mutu",
                    Scale.ofLevels(
                                    Level.of("kurang", 0),
                                    Level.of("cukup", 2),
                                    Level.of("baik", 3),
                                    Level.of("ahli", 4))
                            .requiring("cukup"))
            .scale("tes", Scale.ofPoints(0, 100, 1).requiring(70))
            .domain(Domain.COGNITIVE, Weight.percent(40))
            .criterion("teori", "Menjelaskan jenis potongan")
            .on("tes")
            .weight(1)
            .assesses("C.000000.001.01#knowledge.1")
            .domain(Domain.PSYCHOMOTOR, Weight.percent(60))
            .criterion("ukur", "Mengukur pelat")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .criterion("potong", "Memotong pelat")
            .on("mutu")
            .weight(2)
            .assesses("C.000000.001.01#1.2")
            .critical()
            .criterion("sambung", "Menyambung pelat")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.002.01#1.1")
            .by(AssessmentMethod.PRODUCT_REVIEW)
            .build();

    public static final ScoringPolicy EVERY_CRITERION = Policies.bnsp().toBuilder()
            .id("every-criterion")
            .unit(DecisionRules.everyCriterion())
            .build();

    private Welding() {}

    static ScoringPolicy deciding(DecisionRule rule) {
        return EVERY_CRITERION.toBuilder().id("test").unit(rule).build();
    }

    static Rating rating(String criterion, String assessor, Outcome outcome) {
        return Rating.of(criterion, assessor, outcome);
    }

    static Rating attempt(String criterion, String assessor, int attempt, Outcome outcome) {
        return Rating.builder()
                .criterion(CriterionId.of(criterion))
                .assessor(AssessorId.of(assessor))
                .attempt(attempt)
                .outcome(outcome)
                .build();
    }

    /** One assessor's ratings, written {@code "ukur=baik", "teori=80", "potong=-"}; {@code -} does not apply. */
    public static Ratings rated(String... marks) {
        List<Rating> ratings = new ArrayList<>();
        for (String mark : marks) {
            int equals = mark.indexOf('=');
            ratings.add(rating(mark.substring(0, equals), "A1", outcome(mark.substring(equals + 1))));
        }
        return Ratings.of("C1", ratings);
    }

    static Outcome outcome(String mark) {
        if (mark.equals("-")) {
            return Outcome.notApplicable("tidak ada alat");
        }
        return Character.isDigit(mark.charAt(0)) ? Outcome.points(Long.parseLong(mark)) : Outcome.level(mark);
    }

    static Evidence.Builder evidence(String id, String... refs) {
        Evidence.Builder evidence = Evidence.builder()
                .id(id)
                .candidate(CandidateId.of("C1"))
                .kind(EvidenceKind.DIRECT)
                .method(AssessmentMethod.OBSERVATION)
                .date(LocalDate.of(2026, 3, 2));
        for (String ref : refs) {
            evidence.addRef(StandardRef.parse(ref));
        }
        return evidence;
    }

    static Map<Domain, id.tolok.score.Score> floors(long cognitive, long psychomotor) {
        return Map.of(
                Domain.COGNITIVE, id.tolok.score.Score.ofPercent(cognitive),
                Domain.PSYCHOMOTOR, id.tolok.score.Score.ofPercent(psychomotor));
    }
}
