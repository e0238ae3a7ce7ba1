package id.tolok.examples;

import id.tolok.instrument.Answers;
import id.tolok.instrument.Marking;
import id.tolok.instrument.TestResult;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.CarriedOver;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.RatingTable;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Normalization;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.RubricDiff;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.text.Language;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What rubrics, ratings and tests can do, step by step, for the guide to rubrics. */
public final class RubricTour {

    private RubricTour() {}

    // spotless:off
    /** Takes all steps. */
    public static void main(String[] args) {
        normalizations();
        advice();
        versions();
        rating();
        table();
        test();
    }

    private static void normalizations() {
        System.out.println("# normalization");
        // region normalization
        Scale.Points scale = Scale.ofPoints(10, 20, 1);
        Rational maximum = scale.share(Rational.of(11)); // 11 ÷ 20
        Rational range = scale.normalized(Normalization.SHARE_OF_RANGE).share(Rational.of(11)); // (11 − 10) ÷ (20 − 10)
        System.out.println(maximum.times(100) + " or " + range.times(100) + " of 100");
        // endregion
    }

    private static void advice() {
        System.out.println("# advice");
        // region advice
        Rubric rubric = PortfolioRubric.rubric();
        rubric.advice().forEach(advice -> System.out.println(advice.words().in(Language.ENGLISH)));
        // endregion
    }

    private static void versions() {
        System.out.println("# versions");
        // region versions
        Rubric before = PortfolioRubric.rubric();
        Rubric after = before.edit()
                .version("2")
                .change("naskah", criterion -> criterion.weight(Weight.points(3)))
                .remove("log")
                .build();
        RubricDiff diff = RubricDiff.between(before, after);
        System.out.print(diff.toText(Language.ENGLISH));
        Ratings ratings = Ratings.of(
                "P01",
                List.of(
                        Rating.of("naskah", "A1", Outcome.level("lengkap")),
                        Rating.of("log", "A1", Outcome.level("sebagian"))));
        CarriedOver carried = ratings.carriedOver(diff);
        System.out.println(carried.ratings().ratings().size() + " carried over, "
                + carried.refused().size() + " refused, scores change: " + diff.changesScores());
        // endregion
    }

    private static void rating() {
        System.out.println("# ratings");
        // region ratings
        Rating first = Rating.of("naskah", "A1", Outcome.level("teladan"));
        Rating corrected = first.corrected(
                Outcome.level("lengkap"),
                AssessorId.of("A1"),
                Instant.parse("2026-11-24T02:43:00Z"),
                "Tertukar dengan peserta lain");
        Ratings ratings = Ratings.of(
                "P01",
                List.of(
                        corrected,
                        Rating.of("log", "A1", Outcome.notApplicable("Kegiatan hanya sehari")),
                        Rating.of("rencana", "A1", Outcome.withheld("Berkas tidak dapat dibuka"))));
        System.out.println(ratings.checkedBy(PortfolioRubric.rubric())
                .missing(PortfolioRubric.rubric())
                .criteria());
        // endregion
    }

    private static void table() {
        System.out.println("# table");
        // region table
        RatingTable table = RatingTable.by(PortfolioRubric.rubric())
                .candidate("peserta")
                .assessor("asesor")
                .reading("TB", Outcome.notApplicable("tidak berlaku"))
                .build();
        List<Ratings> ratings = table.read(
                new StringReader(
                        """
                        peserta,asesor,rencana,log,naskah
                        P01,A1,lengkap,TB,3
                        P01,A2,lengkap,,4
                        """));
        System.out.println(ratings.get(0).ratings().size() + " ratings of " + ratings.get(0).candidate());
        // endregion
    }

    private static void test() {
        System.out.println("# test");
        // region marking
        Answers answers = Answers.of("P01", Map.of("u-1", "B", "u-2", "173", "j-1", "salah", "j-2", "bpjs ketenagakerjaan"));
        TestResult plain = KnowledgeTest.test().mark(answers, Marking.NUMBER_RIGHT);
        TestResult corrected = KnowledgeTest.test().mark(answers, Marking.CORRECTED_FOR_GUESSING);
        System.out.println(plain + "; corrected for guessing " + corrected.points());
        plain.toRatings(KnowledgeRubric.rubric(), AssessorId.of("A1"))
                .ratings()
                .forEach(rating -> System.out.println(rating.criterion() + ": " + rating.outcome()));
        // endregion
    }
    // spotless:on
}
