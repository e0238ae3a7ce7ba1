package id.tolok.scoring.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.math.LongMath;
import id.tolok.assessment.Decision;
import id.tolok.json.Formats;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.rubric.Domain;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.scoring.ScoreLine;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.ScoringPolicy;
import id.tolok.standard.UnitCode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Writes result lines; what is the same in all of them is put into words once. */
final class ResultWriter {

    private static final Map<Decision, String> NAMES = Maps.toMap(EnumSet.allOf(Decision.class), Formats::nameOf);

    private final String head;
    private final List<Domain> domains;
    private final List<String> domainNames;
    private final List<String> unitNames;
    private final boolean fractions;
    private final StringBuilder text = new StringBuilder();

    ResultWriter(Scorer scorer) {
        ScoringPolicy policy = scorer.policy();
        this.head = ",\"policy\":" + quoted(policy.id()) + ",\"version\":" + policy.version() + ",\"rubric\":"
                + quoted(scorer.rubric().id()) + ",\"decision\":\"";
        this.domains = List.copyOf(scorer.rubric().domains().keySet());
        this.domainNames = domains.stream()
                .map(domain -> quoted(Formats.nameOf(domain)) + ":")
                .toList();
        this.unitNames = scorer.units().stream()
                .map(UnitCode::toString)
                .map(code -> quoted(code) + ":{\"decision\":\"")
                .toList();
        this.fractions = !policy.criteria().yieldsRoots() && !policy.domains().yieldsRoots();
    }

    private static String quoted(String text) {
        return JsonText.writeLine(Json.text(text));
    }

    byte[] write(String candidate, ScoreLine line) {
        boolean inWholeNumbers = fractions && line.isInWholeNumbers();
        text.setLength(0);
        text.append("{\"candidate\":").append(quoted(candidate)).append(head);
        text.append(NAMES.get(line.decision())).append("\",\"overall\":");
        standing(line.standing());
        text.append(",\"domains\":{");
        for (int d = 0; d < domains.size(); d++) {
            text.append(d == 0 ? "" : ",").append(domainNames.get(d));
            domain(domains.get(d), inWholeNumbers, line);
        }
        text.append("},\"units\":{");
        for (int u = 0; u < unitNames.size(); u++) {
            text.append(u == 0 ? "" : ",").append(unitNames.get(u));
            text.append(NAMES.get(line.decision(u))).append("\",\"score\":");
            unit(u, inWholeNumbers, line);
            text.append('}');
        }
        return text.append("}}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void domain(Domain domain, boolean inWholeNumbers, ScoreLine line) {
        if (inWholeNumbers && line.denominator(domain) > 0) {
            number(line.numerator(domain), line.denominator(domain));
        } else {
            standing(line.standing(domain));
        }
    }

    private void unit(int unit, boolean inWholeNumbers, ScoreLine line) {
        if (inWholeNumbers && line.denominator(unit) > 0) {
            number(line.numerator(unit), line.denominator(unit));
        } else {
            standing(line.standing(unit));
        }
    }

    private void standing(Standing standing) {
        if (standing instanceof Standing.Unscored none) {
            text.append("{\"none\":\"").append(Formats.nameOf(none.reason())).append("\"}");
            return;
        }
        Score score = standing.score().orElseThrow();
        Json json = score.isRational()
                ? Json.number(score.share())
                : Json.object(ImmutableMap.of("root", Json.number(score.degree()), "of", Json.number(score.power())));
        text.append(JsonText.writeLine(json));
    }

    /** A fraction as {@link Json#number(id.tolok.number.Rational)} has it, without making numbers. */
    private void number(long numerator, long denominator) {
        long gcd = LongMath.gcd(numerator, denominator);
        long n = numerator / gcd;
        long d = denominator / gcd;
        int twos = Long.numberOfTrailingZeros(d);
        int fives = 0;
        long rest = d >> twos;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        if (d > Long.MAX_VALUE / 10) {
            standing(Standing.at(Score.of(n, d)));
        } else if (rest != 1) {
            text.append('"').append(n).append('/').append(d).append('"');
        } else {
            decimal(n, d, Math.max(twos, fives));
        }
    }

    private void decimal(long numerator, long denominator, int digits) {
        text.append(numerator / denominator);
        if (digits > 0) {
            text.append('.');
        }
        long rest = numerator % denominator;
        for (int i = 0; i < digits; i++) {
            rest *= 10;
            text.append((char) ('0' + rest / denominator));
            rest %= denominator;
        }
    }
}
