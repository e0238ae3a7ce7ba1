package id.tolok.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.evidence.Evidence;
import id.tolok.number.Rational;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** The compiled evaluation and the reference say the same of everything. */
class CompiledProperties {

    private static final int CANDIDATES = 75;

    /** 1,400 rubrics and policies × 75 candidates: 105,000 cases. */
    @Property(tries = 1_400, shrinking = ShrinkingMode.OFF)
    void compiled_and_reference_agree(@ForAll long seed) {
        RandomCase random = new RandomCase(seed);
        Rubric rubric = random.rubric();
        Scorer scorer = random.scorer(rubric);
        List<Ratings> ratings = new ArrayList<>();
        List<List<Evidence>> evidence = new ArrayList<>();
        RatingSheet.Builder builder = scorer.sheet();
        for (int i = 0; i < CANDIDATES; i++) {
            ratings.add(random.ratings(rubric));
            evidence.add(random.evidence());
            builder.add(ratings.get(i), evidence.get(i));
        }
        RatingSheet sheet = builder.build();
        ScoreLine line = scorer.newLine();
        for (int i = 0; i < CANDIDATES; i++) {
            scorer.score(sheet, i, line);
            Result reference = scorer.score(ratings.get(i), evidence.get(i));
            if (!agree(scorer, line, reference)) {
                assertThat(described(scorer, line))
                        .as("%s\n%s\n%s", scorer.policy(), rubric, ratings.get(i))
                        .isEqualTo(described(scorer, reference));
            }
        }
    }

    /** Otherwise the property would compare the reference with itself. */
    @Test
    void most_random_policies_have_the_compiled_form() {
        long compiled = LongStream.range(0, 300)
                .mapToObj(RandomCase::new)
                .filter(random -> random.scorer(random.rubric()).isCompiled())
                .count();

        assertThat(compiled).isBetween(150L, 299L);
    }

    private static boolean agree(Scorer scorer, ScoreLine line, Result reference) {
        boolean agree =
                line.decision() == reference.decision() && line.standing().equals(reference.standing());
        for (Domain domain : Domain.values()) {
            Standing standing = reference.standing(domain);
            agree &= line.standing(domain).equals(standing)
                    && (isRoot(standing) || equal(standing, line.numerator(domain), line.denominator(domain)));
        }
        List<Criterion> criteria = scorer.rubric().criteria();
        for (int place = 0; place < criteria.size(); place++) {
            agree &= line.criterion(place)
                    .equals(reference.standing(criteria.get(place).id()));
        }
        for (int unit = 0; unit < scorer.units().size(); unit++) {
            Standing standing = reference.standing(scorer.units().get(unit));
            agree &= line.decision(unit) == reference.decision(scorer.units().get(unit))
                    && line.standing(unit).equals(standing)
                    && (isRoot(standing) || equal(standing, line.numerator(unit), line.denominator(unit)));
        }
        return agree;
    }

    private static boolean isRoot(Standing standing) {
        return standing.score().filter(score -> !score.isRational()).isPresent();
    }

    private static boolean equal(Standing standing, long numerator, long denominator) {
        if (standing.score().isEmpty()) {
            return denominator == 0;
        }
        Score score = standing.score().get();
        return denominator > 0 && score.equals(Score.of(Rational.of(numerator, denominator)));
    }

    private static String described(Scorer scorer, ScoreLine line) {
        StringBuilder text = new StringBuilder(line.decision() + " " + line.standing());
        for (Domain domain : Domain.values()) {
            text.append(' ').append(line.standing(domain));
        }
        for (int place = 0; place < scorer.rubric().criteria().size(); place++) {
            text.append(' ').append(line.criterion(place));
        }
        for (int unit = 0; unit < scorer.units().size(); unit++) {
            text.append("; ").append(line.decision(unit)).append(' ').append(line.standing(unit));
        }
        return text.toString();
    }

    private static String described(Scorer scorer, Result result) {
        StringBuilder text = new StringBuilder(result.decision() + " " + result.standing());
        for (Domain domain : Domain.values()) {
            text.append(' ').append(result.standing(domain));
        }
        scorer.rubric().criteria().forEach(criterion -> text.append(' ').append(result.standing(criterion.id())));
        scorer.units()
                .forEach(unit -> text.append("; ")
                        .append(Objects.requireNonNull(result.decision(unit)))
                        .append(' ')
                        .append(result.standing(unit)));
        return text.toString();
    }
}
