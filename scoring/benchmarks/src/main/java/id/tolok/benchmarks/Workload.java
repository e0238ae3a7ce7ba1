package id.tolok.benchmarks;

import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.score.Score;
import id.tolok.scoring.DecisionRules;
import id.tolok.scoring.Policies;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rubric and candidates, the same for every contender; drawn from a fixed seed.
 *
 * <p>Criterion {@code i} stands in unit {@code i / 12}. A rating is a level from 0 to 4; several assessors count by their mean, in
 * sixths of a level so that it is a whole number.
 */
final class Workload {

    static final int PER_UNIT = 12;
    static final int DOMAINS = 3;
    static final int ASSESSORS = 3;
    static final int HIGHEST = 4;
    static final int REQUIRED = 3;

    /** The common denominator of means of one, two or three assessors. */
    static final int SIXTHS = 6;

    /** The floor of each domain in each unit, in tenths. */
    static final int FLOOR_TENTHS = 7;

    /** In percent. */
    static final int[] DOMAIN_WEIGHTS = {30, 20, 50};

    private static final int ELEMENTS = 3;

    private static final List<AssessorId> NAMES =
            Stream.of("A1", "A2", "A3").map(AssessorId::of).toList();

    private static final List<Outcome> OUTCOMES = IntStream.rangeClosed(0, HIGHEST)
            .mapToObj(level -> Outcome.level(levelId(level)))
            .toList();

    final int criteria;
    final int units;
    final int[] domain;

    /** In tenths. */
    final int[] weight;

    final boolean[] critical;

    /** By candidate and criterion, three for each: what each assessor saw, or -1 where there is no such assessor. */
    final byte[][] levels;

    /** Names, assessors and outcomes are the same objects in all ratings, as criteria are in the records of other contenders. */
    private final List<CriterionId> ids;

    Workload(int criteria, int candidates, long seed) {
        this.criteria = criteria;
        this.ids = IntStream.range(0, criteria)
                .mapToObj(i -> CriterionId.of("k" + i))
                .toList();
        this.units = criteria / PER_UNIT;
        this.domain = new int[criteria];
        this.weight = new int[criteria];
        this.critical = new boolean[criteria];
        this.levels = new byte[candidates][];
        Random random = new Random(seed);
        for (int i = 0; i < criteria; i++) {
            domain[i] = i % DOMAINS;
            weight[i] = 1 + random.nextInt(9);
            critical[i] = random.nextInt(10) == 0;
        }
        for (int c = 0; c < candidates; c++) {
            levels[c] = candidate(random);
        }
    }

    private byte[] candidate(Random random) {
        double ability = 0.55 + 0.4 * random.nextDouble();
        byte[] drawn = new byte[criteria * ASSESSORS];
        for (int i = 0; i < criteria; i++) {
            int assessors = 1 + random.nextInt(ASSESSORS);
            for (int a = 0; a < ASSESSORS; a++) {
                drawn[i * ASSESSORS + a] = a < assessors ? level(ability, random) : -1;
            }
        }
        return drawn;
    }

    private static byte level(double ability, Random random) {
        int level = 0;
        for (int step = 0; step < HIGHEST; step++) {
            level += random.nextDouble() < ability ? 1 : 0;
        }
        return (byte) level;
    }

    int candidates() {
        return levels.length;
    }

    int unit(int criterion) {
        return criterion / PER_UNIT;
    }

    /** The place of a unit's domain among all. */
    int cell(int criterion) {
        return unit(criterion) * DOMAINS + domain[criterion];
    }

    /** The weights of each unit's domain together, in tenths. */
    long[] cellWeights() {
        long[] sums = new long[units * DOMAINS];
        for (int i = 0; i < criteria; i++) {
            sums[cell(i)] += weight[i];
        }
        return sums;
    }

    /** The levels that a criterion's assessors saw. */
    List<Integer> seen(int candidate, int criterion) {
        List<Integer> seen = new ArrayList<>();
        for (int a = 0; a < ASSESSORS; a++) {
            int level = levels[candidate][criterion * ASSESSORS + a];
            if (level >= 0) {
                seen.add(level);
            }
        }
        return seen;
    }

    /** The mean of the assessors of a criterion in sixths of a level, from 0 to 24. */
    int sixths(int candidate, int criterion) {
        List<Integer> seen = seen(candidate, criterion);
        return seen.stream().mapToInt(level -> level).sum() * SIXTHS / seen.size();
    }

    private static UnitCode code(int unit) {
        return UnitCode.parse("M.701001.%03d.01".formatted(unit + 1));
    }

    private CriterionId id(int criterion) {
        return ids.get(criterion);
    }

    static String levelId(int level) {
        return "l" + level;
    }

    /** The rubric as Tolok has it. */
    Rubric rubric() {
        Level[] five = new Level[HIGHEST + 1];
        for (int level = 0; level <= HIGHEST; level++) {
            five[level] = Level.of(levelId(level), level);
        }
        Map<Domain, Weight> domains = new EnumMap<>(Domain.class);
        for (Domain each : Domain.values()) {
            domains.put(each, Weight.percent(DOMAIN_WEIGHTS[domains.size()]));
        }
        Rubric.Builder rubric = Rubric.builder()
                .id("workload")
                .title(LocalizedText.of("Beban kerja", "Workload"))
                .putScale("mutu", Scale.ofLevels(five).requiring(levelId(REQUIRED)))
                .domains(domains);
        for (int i = 0; i < criteria; i++) {
            rubric.addCriteria(criterion(i));
        }
        return rubric.build();
    }

    private Criterion criterion(int i) {
        int inUnit = i % PER_UNIT;
        return Criterion.builder()
                .id(id(i))
                .title(LocalizedText.of("Kriteria " + i))
                .domain(List.of(Domain.values()).get(domain[i]))
                .weight(new Weight(Rational.of(weight[i], 10), Weight.Convention.POINTS))
                .scale("mutu")
                .critical(critical[i])
                .addAssesses(StandardRef.criterion(code(unit(i)), 1 + inUnit % ELEMENTS, 1 + inUnit / ELEMENTS))
                .build();
    }

    /** A candidate's ratings as Tolok has them. */
    Ratings ratings(int candidate) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < criteria; i++) {
            List<Integer> seen = seen(candidate, i);
            for (int a = 0; a < seen.size(); a++) {
                ratings.add(Rating.builder()
                        .criterion(id(i))
                        .assessor(NAMES.get(a))
                        .outcome(OUTCOMES.get(seen.get(a)))
                        .build());
            }
        }
        return Ratings.of("P" + candidate, ratings);
    }

    /** Floors in each domain, and critical criteria. */
    private static ScoringPolicy hybrid() {
        Map<Domain, Score> floors = new EnumMap<>(Domain.class);
        for (Domain each : Domain.values()) {
            floors.put(each, Score.of(FLOOR_TENTHS, 10));
        }
        return Policies.hybrid(floors);
    }

    /** Every criterion met. */
    private static ScoringPolicy conjunctive() {
        return ScoringPolicy.builder()
                .id("conjunctive")
                .title(LocalizedText.of("Konjungtif", "Conjunctive"))
                .unit(DecisionRules.everyCriterion())
                .build();
    }

    /** What is required of a unit. */
    enum Policy {
        /** A floor in each domain, and critical criteria met. */
        HYBRID,
        /** Every criterion met. */
        CONJUNCTIVE;

        ScoringPolicy policy() {
            return this == HYBRID ? hybrid() : conjunctive();
        }

        /** Whether a criterion must be met whatever the others. */
        boolean mustBeMet(Workload work, int criterion) {
            return this == CONJUNCTIVE || work.critical[criterion];
        }

        /** The lowest sum that passes in each cell, in tenths × sixths; 0 where none is asked for. */
        long[] floors(Workload work) {
            long[] floors = work.cellWeights();
            for (int c = 0; c < floors.length; c++) {
                floors[c] = this == HYBRID ? -Math.floorDiv(-floors[c] * HIGHEST * SIXTHS * FLOOR_TENTHS, 10) : 0;
            }
            return floors;
        }
    }
}
