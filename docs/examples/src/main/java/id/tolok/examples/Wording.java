package id.tolok.examples;

import static id.tolok.text.Language.INDONESIAN;

import id.tolok.assessment.Decision;
import id.tolok.examples.ProgrammeResult.DomainResult;
import id.tolok.explanation.Subject;
import id.tolok.gain.GainConvention;
import id.tolok.number.Rational;
import id.tolok.rubric.Criterion;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Level;
import id.tolok.rubric.Scale;
import id.tolok.score.Score;
import id.tolok.scoring.Improvement;
import id.tolok.standard.AssessmentGuide;
import id.tolok.standard.Clause;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitCode;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What codes and addresses of a programme stand for, in words. */
final class Wording {

    private final Programme programme;
    private final Voice voice;

    Wording(Programme programme, Language language) {
        this.programme = programme;
        this.voice = new Voice(language);
    }

    /** A unit with its title. */
    String unit(UnitCode code) {
        return programme
                .standard()
                .findUnit(code)
                .map(UnitOfCompetency::toString)
                .orElseGet(code::toString);
    }

    /** The title of a unit. */
    String unitTitle(UnitCode code) {
        return programme.standard().findUnit(code).map(UnitOfCompetency::title).orElseGet(code::toString);
    }

    /** What stands at an address, such as {@code KUK 2.1 Ikhtisar dan tugas pokok …}. */
    String text(StandardRef ref) {
        String label = ref.part() == StandardRef.Part.CRITERION
                ? "KUK " + ref.element() + "." + ref.position()
                : voice.label(ref.part()) + " " + ref.position();
        return programme
                .standard()
                .findUnit(ref.unit())
                .flatMap(unit -> statement(unit, ref))
                .map(statement -> label + " " + statement)
                .orElse(label);
    }

    private static Optional<String> statement(UnitOfCompetency unit, StandardRef ref) {
        return switch (ref.part()) {
            case UNIT -> Optional.of(unit.title());
            case ELEMENT -> unit.findElement(ref.element()).map(Element::title);
            case CRITERION ->
                unit.findElement(ref.element())
                        .flatMap(element -> nth(element.criteria(), ref.position()))
                        .map(PerformanceCriterion::text);
            case KNOWLEDGE -> clause(unit, ref, AssessmentGuide::knowledge);
            case SKILL -> clause(unit, ref, AssessmentGuide::skills);
            case ATTITUDE -> clause(unit, ref, AssessmentGuide::attitudes);
            case CRITICAL -> clause(unit, ref, AssessmentGuide::criticalAspects);
        };
    }

    private static Optional<String> clause(
            UnitOfCompetency unit, StandardRef ref, Function<AssessmentGuide, List<Clause>> part) {
        return unit.assessmentGuide()
                .flatMap(guide -> nth(part.apply(guide), ref.position()))
                .map(Clause::text);
    }

    private static <T> Optional<T> nth(List<T> list, int position) {
        return position <= list.size() ? Optional.of(list.get(position - 1)) : Optional.empty();
    }

    /** What a criterion assesses, each with its words. */
    List<String> assessed(Criterion criterion) {
        return criterion.assesses().stream().map(this::text).toList();
    }

    /** The units in which a criterion assesses something. */
    static List<UnitCode> units(Criterion criterion) {
        return criterion.assesses().stream().map(StandardRef::unit).distinct().toList();
    }

    /** What an improvement is about and what it asks for. */
    String improvement(Improvement improvement) {
        Subject about = improvement.about();
        return voice.label(about.kind()) + " " + about.key() + " " + voice.say(about.title()) + ": "
                + voice.say(improvement.change());
    }

    /** What must be seen for an improvement: the level that the criterion requires, in its words, and what it assesses. */
    List<String> toBeSeen(Improvement improvement) {
        return criterion(improvement.about()).stream()
                .flatMap(criterion -> Stream.concat(required(criterion).stream(), assessed(criterion).stream()))
                .toList();
    }

    private Optional<Criterion> criterion(Subject about) {
        return about.kind() == Subject.Kind.CRITERION
                ? programme.rubric().find(CriterionId.of(about.key()))
                : Optional.empty();
    }

    private Optional<String> required(Criterion criterion) {
        Scale scale = programme.rubric().scale(criterion);
        return scale.levels().stream()
                .filter(level -> level.points().equals(programme.rubric().required(criterion)))
                .findFirst()
                .map(level -> voice.say("yang harus tampak", "what must be seen") + " (" + voice.say(level.label())
                        + "): " + descriptor(criterion, level));
    }

    private String descriptor(Criterion criterion, Level level) {
        return voice.say(Optional.ofNullable(criterion.descriptors().get(level.id()))
                .or(level::descriptor)
                .orElseGet(level::label));
    }

    /** The gain in percentage points, without unit, such as {@code +31}. */
    static String gain(DomainResult domain, Language language) {
        return domain.means().gain().show(digits(domain.means().gain().points()), RoundingMode.HALF_UP, language);
    }

    private static int digits(Rational number) {
        return number.denominator().equals(BigInteger.ONE) ? 0 : 1;
    }

    /** The change as a share of the mean before, such as {@code +56,4%}. */
    static String relativeChange(DomainResult domain, Language language) {
        return domain.relativeChange()
                .map(change -> change.show(digits(change.percent()), RoundingMode.HALF_UP, language))
                .orElse("–");
    }

    /** The normalized gain with its category, such as {@code 0,689 (sedang)}. */
    static String normalizedGain(DomainResult domain, Language language) {
        return domain.normalizedGain()
                .map(gain -> decimal(gain.toDecimal(3, RoundingMode.HALF_UP), language) + " ("
                        + GainConvention.HAKE_1998.categorize(gain).label(language) + ")")
                .orElse("–");
    }

    private static String decimal(BigDecimal number, Language language) {
        String text = number.toPlainString();
        return language.equals(INDONESIAN) ? text.replace('.', ',') : text;
    }

    /** Who is not in the means, and why. */
    String unmatched(ParticipantResult participant, ScoredProgramme scored) {
        return participant.candidate() + ": "
                + Stream.of(
                                missing(voice.say("sebelum", "before"), participant.before(), scored),
                                missing(voice.say("sesudah", "after"), participant.after(), scored))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "));
    }

    private Optional<String> missing(String occasion, Map<Domain, Score> scores, ScoredProgramme scored) {
        String missing = scored.domains().stream()
                .filter(domain -> !scores.containsKey(domain))
                .map(voice::label)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        voice.say("tanpa nilai " + occasion + " pada ", "no score " + occasion + " in ") + missing);
    }

    /** How often each decision was made, such as {@code K 11, BK 9, PL 8}. */
    static String counts(List<Decision> decisions) {
        return Stream.of(Decision.values())
                .map(decision -> decision.abbreviation() + " "
                        + decisions.stream().filter(made -> made == decision).count())
                .reduce((first, next) -> first + ", " + next)
                .orElseThrow();
    }
}
