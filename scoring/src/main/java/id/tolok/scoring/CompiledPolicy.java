package id.tolok.scoring;

import id.tolok.assessment.Decision;
import id.tolok.explanation.ScoreExplanation;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.Subject;
import id.tolok.number.Rational;
import id.tolok.rubric.Domain;
import id.tolok.score.Aggregation;
import id.tolok.score.MissingRules;
import id.tolok.score.Origin;
import id.tolok.score.Rounding;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy laid out in arrays of whole numbers for one rubric and its units, so that a candidate is scored without building
 * explanations.
 *
 * <p>What assessors say of a criterion is one number, its cell; a table made by the reference evaluation says what it comes to.
 * Scores of a criterion are whole numbers over one denominator, weights are whole numbers, and a score is compared with a cut by a
 * threshold, or by cross-multiplication where something was not rated. Nothing can overflow: that was checked when the arrays were
 * made. Parts that have no such form go through the reference nodes, one part at a time.
 *
 * <p>A segment is the criteria of one unit in one domain. Criteria outside all units, or all criteria where units share some, make
 * a last group of segments.
 */
final class CompiledPolicy {

    private static final int ALL_MARKS = (1 << Mark.BITS) - 1;

    private static final Subject ANY = new Subject(Subject.Kind.CRITERION, "-", LocalizedText.of("-"));

    /** Of all criteria, one after the other: for each cell, the score over {@link #denominator} and bits of {@link Mark}. */
    final long[] table;

    /** The same cells as standings, for parts that have no form in whole numbers. */
    final Standing[] standings;

    /** Of each criterion, the cells that the table has. */
    final List<CellTable> tables;

    /** Of each criterion, where its cells start in the table. */
    final int[] offsets;

    /** What all scores of criteria are over. */
    final long denominator;

    /** Of each segment, where its members start; one more at the end. */
    final int[] starts;

    /** Of each member, its criterion. */
    final int[] criteria;

    /** Of each member, where the cells of its criterion start in the table. */
    final int[] memberOffsets;

    /** Of each member, its segment; one more at the end, which is none. */
    private final int[] memberSegments;

    /** Of each member, its weight. */
    final long[] weights;

    /** Of each member, its weight as stated and its origin, for parts that have no form in whole numbers. */
    final List<Combined.Input> inputs;

    /** Of each member, its weight in what a sum is over: 0 for extra credit, otherwise the weight. */
    final long[] bases;

    /** Of each segment, the sum of its bases. */
    final long[] wholes;

    /** Of each unit, and of the last group, where its segments start; one more at the end. */
    final int[] groups;

    /** Of each segment, its domain among those of the rubric. */
    final int[] domains;

    /** Of each domain of the rubric, its segments. */
    final int[][] domainSegments;

    private final Map<Domain, Integer> domainPlaces = new EnumMap<>(Domain.class);

    /** Whether scores of domains are sums in whole numbers where nothing is left out. */
    private final boolean hasWholeSums;

    /** Of each domain of the rubric, what its score is over where nothing is left out. */
    final long[] wholeDenominators;

    /** The domains of the rubric. */
    final List<Domain> rubricDomains;

    /** Of each domain of the rubric, its weight as stated. */
    final List<Rational> domainWeights;

    final int units;
    final boolean linear;
    final Aggregation criteriaRule;
    final Aggregation domainsRule;
    final MissingRules missing;
    final Optional<Rounding> rounding;
    final UnitProgram program;
    final UnitSums unitSums;
    final SchemeProgram scheme;

    CompiledPolicy(PolicyCompiler made, ProgramCompiler steps, SchemeProgram scheme) {
        this.table = made.table;
        this.standings = made.standings;
        this.tables = List.copyOf(made.tables);
        this.offsets = made.offsets;
        this.denominator = made.denominator;
        this.starts = PolicyCompiler.array(made.starts);
        this.criteria = PolicyCompiler.array(made.members);
        this.memberOffsets =
                made.members.stream().mapToInt(place -> made.offsets[place]).toArray();
        this.weights = made.weights;
        this.memberSegments = memberSegments(starts);
        this.inputs = List.copyOf(made.inputs);
        this.bases = made.bases;
        this.wholes = made.wholes;
        this.groups = PolicyCompiler.array(made.groups);
        this.domains = PolicyCompiler.array(made.segmentDomains);
        this.domainSegments = PolicyCompiler.arrays(made.domainSegments);
        this.wholeDenominators = made.domainSegments.stream()
                .mapToLong(of -> of.stream().mapToLong(s -> made.wholes[s]).sum() * made.denominator)
                .toArray();
        this.rubricDomains = made.rubricDomains;
        this.domainWeights = made.domainWeights;
        this.units = made.unitPlans.size();
        this.linear = made.linear;
        this.criteriaRule = made.policy.criteria();
        this.domainsRule = made.policy.domains();
        this.missing = made.missing;
        this.rounding = made.policy.rounding();
        this.hasWholeSums = linear && rounding.isEmpty();
        rubricDomains.forEach(domain -> domainPlaces.put(domain, domainPlaces.size()));
        this.program = steps.program();
        this.unitSums = steps.sums();
        this.scheme = scheme;
    }

    private static int[] memberSegments(int[] starts) {
        int segments = starts.length - 1;
        int[] ofMembers = new int[starts[segments] + 1];
        for (int s = 0; s < segments; s++) {
            Arrays.fill(ofMembers, starts[s], starts[s + 1], s);
        }
        ofMembers[starts[segments]] = -1;
        return ofMembers;
    }

    /** Scores the candidate whose cells start at a place. */
    void score(char[] cells, int at, long[] evidence, int evidenceAt, ScoreLine line) {
        line.start(cells, at, evidence, evidenceAt);
        sum(cells, at, line);
        unitSums.sum(groups, line);
        sumDomains(line);
        program.run(this, line);
        int[] marks = line.stack[0];
        for (int u = 0; u < units; u++) {
            line.decisions[u] = (byte) (marks[u] == 0 ? Mark.OPEN : marks[u]);
        }
        line.decision = (byte) scheme.marks(line.decisions);
    }

    /**
     * Sums the segments. Where one ends is asked of each member, not counted: measured, short counted loops were unrolled by the compiler
     * in one run and not in another, and took from 350 to 1,000 ns for the same work.
     */
    private void sum(char[] cells, int at, ScoreLine line) {
        long[] table = this.table;
        long[] weights = this.weights;
        int[] offsets = this.memberOffsets;
        int[] criteria = this.criteria;
        int[] segments = this.memberSegments;
        int all = 0;
        int m = 0;
        for (int s = 0; s < wholes.length; s++) {
            long sum = 0;
            int marks = 0;
            for (; segments[m] == s; m++) {
                long entry = table[offsets[m] + cells[at + criteria[m]]];
                sum += weights[m] * (entry >> Mark.BITS);
                marks |= (int) entry;
            }
            line.sums[s] = sum;
            line.marks[s] = marks & ALL_MARKS;
            line.present[s] = (marks & Mark.UNSCORED) == 0 ? wholes[s] : present(s, cells, at);
            all |= marks;
        }
        line.allMarks = all;
    }

    private void sumDomains(ScoreLine line) {
        for (int d = 0; d < domainSegments.length; d++) {
            long sum = 0;
            for (int s : domainSegments[d]) {
                sum += line.sums[s];
            }
            line.domainSums[d] = sum;
        }
    }

    private long present(int s, char[] cells, int at) {
        long present = 0;
        for (int m = starts[s], end = starts[s + 1]; m < end; m++) {
            if ((table[memberOffsets[m] + cells[at + criteria[m]]] & Mark.UNSCORED) == 0) {
                present += bases[m];
            }
        }
        return present;
    }

    /** What is known of a member. */
    int entry(int member, ScoreLine line) {
        return (int) table[memberOffsets[member] + line.cells[line.at + criteria[member]]];
    }

    /** A standing after the rounding that the policy declares, if it does. */
    Standing rounded(Standing standing) {
        return rounding.isPresent() && standing instanceof Standing.Scored scored
                ? Standing.at(rounding.get().round(scored.value()))
                : standing;
    }

    /** Whether a score with these marks is incomplete, and so passes no cut, under the rule for missing ratings. */
    boolean isIncomplete(int marks) {
        return missing == MissingRules.FAILS && (marks & Mark.MISSING) != 0;
    }

    /** The decision where there is no rating. */
    int onMissing() {
        return missing.treatment().isFailure() ? Mark.SHORT : Mark.OPEN;
    }

    /** The standing of a segment, or of segments of one domain together, in whole numbers. */
    Standing standing(long sum, long present, int marks) {
        Standing.Reason none = whyNone(present, marks);
        return none == null ? Standing.at(Score.of(Rational.of(sum, denominator * present))) : Standing.none(none);
    }

    /** Why there is no score; null if there is one. */
    Standing.@Nullable Reason whyNone(long present, int marks) {
        if ((marks & Mark.MODERATION) != 0) {
            return Standing.Reason.NEEDS_MODERATION;
        }
        boolean isMissing = (marks & Mark.MISSING) != 0;
        if (present > 0 && !(isMissing && missing == MissingRules.REFUSED)) {
            return null;
        }
        return isMissing
                ? Standing.Reason.MISSING
                : (marks & ~Mark.NOT_APPLICABLE) == 0 && marks != 0
                        ? Standing.Reason.NOT_APPLICABLE
                        : Standing.Reason.NOTHING_COUNTS;
    }

    /** The standing of a segment. */
    Standing standing(int s, ScoreLine line) {
        if (linear) {
            return standing(line.sums[s], line.present[s], line.marks[s]);
        }
        List<Combined.Input> parts = new ArrayList<>();
        for (int m = starts[s]; m < starts[s + 1]; m++) {
            Combined.Input input = inputs.get(m);
            Standing own = standings[memberOffsets[m] + line.cells[line.at + criteria[m]]];
            parts.add(new Combined.Input(input.weight(), stated(own), input.origin(), missing.treatment()));
        }
        return new Combined(ANY, criteriaRule, parts).standing();
    }

    /** The standing of a criterion, by its place in the rubric. */
    Standing criterion(int place, ScoreLine line) {
        return standings[offsets[place] + line.cells[line.at + place]];
    }

    /** The standing of a domain; where the rubric has none of it, nothing counts. */
    Standing domain(Domain domain, ScoreLine line) {
        int place = place(domain);
        return place < 0 ? Standing.none(Standing.Reason.NOTHING_COUNTS) : rounded(domain(place, line));
    }

    /** The sum of a domain's scores, if all of it has scores and these are in whole numbers; otherwise below 0. */
    long wholeSum(Domain domain, ScoreLine line) {
        int place = place(domain);
        if (place < 0 || !hasWholeSums || wholeDenominators[place] == 0) {
            return -1;
        }
        return (line.allMarks & Mark.UNSCORED) == 0 || (domainMarks(place, line) & Mark.UNSCORED) == 0
                ? line.domainSums[place]
                : -1;
    }

    private int domainMarks(int domain, ScoreLine line) {
        int marks = 0;
        for (int s : domainSegments[domain]) {
            marks |= line.marks[s];
        }
        return marks;
    }

    /** What {@link #wholeSum} is over. */
    long wholeDenominator(Domain domain) {
        return wholeDenominators[place(domain)];
    }

    private int place(Domain domain) {
        return domainPlaces.getOrDefault(domain, -1);
    }

    /** The standing of a domain of the rubric. */
    private Standing domain(int domain, ScoreLine line) {
        int[] segments = domainSegments[domain];
        if (segments.length == 1) {
            return standing(segments[0], line);
        }
        long present = 0;
        for (int s : segments) {
            present += line.present[s];
        }
        return standing(line.domainSums[domain], present, domainMarks(domain, line));
    }

    /** The standing of a unit over its domains. */
    Standing unit(int unit, ScoreLine line) {
        List<Combined.Input> parts = new ArrayList<>();
        for (int s = groups[unit]; s < groups[unit + 1]; s++) {
            parts.add(ofDomain(domains[s], standing(s, line)));
        }
        return rounded(new Combined(ANY, domainsRule, parts).standing());
    }

    /** The standing over all domains of the rubric. */
    Standing overall(ScoreLine line) {
        List<Combined.Input> parts = new ArrayList<>();
        for (int d = 0; d < domainSegments.length; d++) {
            if (domainSegments[d].length > 0) {
                parts.add(ofDomain(d, domain(d, line)));
            }
        }
        return rounded(new Combined(ANY, domainsRule, parts).standing());
    }

    /** The marks of a unit's segments together. */
    int unitMarks(int unit, ScoreLine line) {
        int marks = 0;
        for (int s = groups[unit]; s < groups[unit + 1]; s++) {
            marks |= line.marks[s];
        }
        return marks;
    }

    private Combined.Input ofDomain(int domain, Standing standing) {
        return new Combined.Input(domainWeights.get(domain), stated(standing), Origin.UNKNOWN, missing.treatment());
    }

    private static ScoreExplanation stated(Standing standing) {
        return new ScoreExplanation.Stated(ANY, "", standing, ANY.title(), List.of());
    }

    static Decision decision(int marks) {
        return (marks & Mark.SHORT) != 0
                ? Decision.NOT_YET_COMPETENT
                : (marks & Mark.OPEN) != 0 ? Decision.NOT_YET_CONCLUDED : Decision.COMPETENT;
    }
}
