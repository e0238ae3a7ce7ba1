package id.tolok.testkit;

import id.tolok.explanation.DecisionExplanation;
import id.tolok.score.Absence;
import id.tolok.score.MissingRule;
import id.tolok.score.Treatment;
import id.tolok.scoring.DecisionRule;
import id.tolok.scoring.Result;
import id.tolok.scoring.SchemeCase;
import id.tolok.scoring.SchemeRule;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.scoring.UnitCase;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the rules of a policy are asked about one candidate, so that they can be asked again without anything else. */
final class Questions {

    private final ScoringPolicy policy;
    private final List<UnitCase> units = new ArrayList<>();
    private final List<SchemeCase> wholes = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private boolean complete;

    /** All that is asked to decide on a candidate. */
    Questions(Rated rated, ScoringPolicy policy) {
        this.policy = policy;
        Result result = ScoringPolicy.builder()
                .from(policy)
                .unit(new Units(policy.unit(), unit -> note(units, unit)))
                .scheme(new Wholes(policy.scheme(), whole -> note(wholes, whole)))
                .missing(new Absences(policy.missing(), absence -> note(absences, absence)))
                .build()
                .compile(rated.rubric())
                .score(rated.ratings(), EvidenceSamples.accepted(rated));
        result.units().forEach(result::decision);
        result.decision();
        complete = true;
    }

    private <T> void note(List<T> asked, T question) {
        if (!complete) {
            asked.add(question);
        }
    }

    /** The answers, asked anew. */
    List<Object> answers() {
        return Stream.of(
                        units.stream().map(unit -> policy.unit().decide(unit).decision()),
                        wholes.stream()
                                .map(whole -> policy.scheme().decide(whole).decision()),
                        absences.stream().map(policy.missing()::treat))
                .flatMap(some -> some)
                .<Object>map(answer -> answer)
                .toList();
    }

    private record Units(DecisionRule rule, Consumer<UnitCase> asked) implements DecisionRule {
        @Override
        public DecisionExplanation decide(UnitCase unit) {
            asked.accept(unit);
            return rule.decide(unit);
        }

        @Override
        public String id() {
            return rule.id();
        }
    }

    private record Wholes(SchemeRule rule, Consumer<SchemeCase> asked) implements SchemeRule {
        @Override
        public DecisionExplanation decide(SchemeCase whole) {
            asked.accept(whole);
            return rule.decide(whole);
        }

        @Override
        public String id() {
            return rule.id();
        }
    }

    private record Absences(MissingRule rule, Consumer<Absence> asked) implements MissingRule {
        @Override
        public Treatment treat(Absence absence) {
            asked.accept(absence);
            return rule.treat(absence);
        }

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public LocalizedText title() {
            return rule.title();
        }
    }
}
