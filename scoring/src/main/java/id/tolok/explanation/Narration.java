package id.tolok.explanation;

import id.tolok.assessment.Decision;
import id.tolok.explanation.DecisionExplanation.AtLeast;
import id.tolok.explanation.DecisionExplanation.Evidenced;
import id.tolok.explanation.DecisionExplanation.NotRequired;
import id.tolok.explanation.DecisionExplanation.OfUnit;
import id.tolok.explanation.DecisionExplanation.Some;
import id.tolok.explanation.DecisionExplanation.Unassessed;
import id.tolok.explanation.ScoreExplanation.Combined;
import id.tolok.explanation.ScoreExplanation.Combined.Contribution;
import id.tolok.explanation.ScoreExplanation.Rated;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.score.Score;
import id.tolok.score.Standing;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;
import java.util.regex.Pattern;

/** Tells an explanation as indented lines in one language. */
final class Narration {

    private static final String STEP = "  ";

    /** What Markdown takes for more than text. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final Language language;
    private final boolean whole;
    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    /**
     * Starts a narration.
     *
     * @param whole whether to tell everything, or only what is not competent
     * @param markdown whether lines are items of a list in Markdown, or plain
     */
    Narration(Language language, boolean whole, boolean markdown) {
        this.language = language;
        this.whole = whole;
        this.markdown = markdown;
    }

    String tell(Explanation explanation) {
        if (explanation instanceof DecisionExplanation decision) {
            decision(decision, 0);
        } else if (explanation instanceof ScoreExplanation score) {
            score(score, "", true, 0);
        }
        return text.toString();
    }

    private void line(int depth, String line) {
        text.append(STEP.repeat(depth))
                .append(markdown ? "- " + MARKDOWN.matcher(line).replaceAll("\\\\$0") : line)
                .append('\n');
    }

    private void decision(DecisionExplanation node, int depth) {
        line(depth, mark(node) + " " + sentence(node));
        if (!whole && node.decision() == Decision.COMPETENT) {
            return;
        }
        if (node instanceof Evidenced evidenced) {
            evidenced.pieces().forEach(piece -> piece(piece, depth + 1));
        }
        boolean wholeBelow = whole || node instanceof DecisionExplanation.Not;
        for (Explanation part : toldWith(node).parts()) {
            if (part instanceof ScoreExplanation score) {
                score(score, "", !score.about().equals(node.about()), depth + 1);
            } else if (part instanceof DecisionExplanation decision && (wholeBelow || isObstacle(decision))) {
                decision(decision, depth + 1);
            }
        }
    }

    /** What says the same of the same unit as this node, and is told on its line; this node itself if there is none. */
    private static DecisionExplanation toldWith(DecisionExplanation node) {
        return node instanceof OfUnit unit
                        && unit.part() instanceof DecisionExplanation.All all
                        && all.about().equals(unit.about())
                        && !all.isNeutral()
                ? all
                : node;
    }

    private static boolean isObstacle(DecisionExplanation node) {
        return node.decision() != Decision.COMPETENT && !node.isNeutral();
    }

    private static String mark(DecisionExplanation node) {
        if (node.isNeutral()) {
            return "–";
        }
        return switch (node.decision()) {
            case COMPETENT -> "✓";
            case NOT_YET_COMPETENT -> "✗";
            case NOT_YET_CONCLUDED -> "?";
        };
    }

    private String sentence(DecisionExplanation node) {
        String about = name(node.about());
        if (node instanceof NotRequired required) {
            return about + ": " + rule(required.rule()) + ", " + say("tidak disyaratkan di sini", "not required here");
        }
        String decided = about + ": " + node.decision().label(language);
        if (node instanceof AtLeast atLeast) {
            return decided + " (" + standing(atLeast.score().standing()) + ", " + say("diperlukan ", "required ")
                    + percent(atLeast.cut()) + ")" + followUp(atLeast);
        }
        if (node instanceof Evidenced evidenced) {
            return decided + " ("
                    + (evidenced.pieces().isEmpty()
                            ? say("tidak ada bukti", "no evidence")
                            : say("bukti yang memenuhi: ", "evidence that counts: ")
                                    + evidenced.pieces().stream()
                                            .filter(Evidenced.Piece::counts)
                                            .count()
                                    + say(" dari ", " of ")
                                    + evidenced.pieces().size())
                    + ")";
        }
        if (node instanceof Unassessed) {
            return decided + " (" + say("tidak ada kriteria rubrik yang menilainya", "no criterion assesses it") + ")";
        }
        if (node instanceof Some some) {
            return decided + " (" + say("paling sedikit ", "at least ") + some.atLeast() + say(" dari ", " of ")
                    + some.parts().size() + ")";
        }
        if (node instanceof DecisionExplanation.Stated stated) {
            return decided + " (" + stated.because().in(language) + ")";
        }
        if (node instanceof DecisionExplanation.Points points) {
            return decided + " ("
                    + points.points(Decision.COMPETENT)
                    + say(" poin, diperlukan ", " points, required ")
                    + points.enough()
                    + ")";
        }
        if (node instanceof DecisionExplanation.Continued continued) {
            return decided + " (" + rule(continued.rule()) + ")";
        }
        if (node instanceof DecisionExplanation.Not) {
            return decided + " (" + say("kebalikan dari", "the opposite of") + ")";
        }
        if (node instanceof OfUnit unit) {
            String policy = say("kebijakan ", "policy ") + unit.policy();
            return toldWith(unit) instanceof DecisionExplanation.All all
                    ? decided + " (" + policy + ": " + rule(all.rule()) + ")"
                    : decided + " (" + policy + ")";
        }
        return decided + " (" + rule(((DecisionExplanation.All) node).rule()) + ")";
    }

    private String followUp(AtLeast node) {
        boolean observed = node.onShortfall() == Decision.NOT_YET_CONCLUDED
                && node.score().standing().score().isPresent()
                && node.decision() == Decision.NOT_YET_CONCLUDED;
        return observed ? say("; dilanjutkan dengan observasi langsung", "; continued by direct observation") : "";
    }

    private void piece(Evidenced.Piece piece, int depth) {
        line(
                depth,
                (piece.counts() ? "✓ " : "✗ ") + say("bukti ", "evidence ") + piece.id() + ": "
                        + piece.because().in(language));
    }

    /**
     * Tells a score.
     *
     * @param before what stands before it on its line
     * @param named whether a rating must say what it is about, since the line above did not
     */
    private void score(ScoreExplanation node, String before, boolean named, int depth) {
        if (node instanceof Combined combined) {
            line(
                    depth,
                    before + name(combined.about()) + ": " + standing(combined.standing()) + ", "
                            + combined.rule().title().in(language));
            List<Contribution> contributions = combined.contributions();
            for (int i = 0; i < contributions.size(); i++) {
                ScoreExplanation part = combined.parts().get(i);
                score(part, use(contributions.get(i)), !part.about().equals(node.about()), depth + 1);
            }
        } else if (node instanceof Rated rated) {
            line(depth, before + (named ? name(node.about()) + ": " : "") + rating(rated));
        } else if (node instanceof ScoreExplanation.Rounded rounded) {
            line(
                    depth,
                    before + name(node.about()) + ": " + standing(rounded.standing()) + ", "
                            + rounded.rounding().label().in(language));
            score(rounded.part(), "", false, depth + 1);
        } else if (node instanceof ScoreExplanation.Stated stated) {
            line(
                    depth,
                    before + name(stated.about()) + ": " + standing(stated.standing()) + " ("
                            + stated.because().in(language) + ")");
            stated.parts().forEach(part -> score(part, "", true, depth + 1));
        } else {
            line(depth, before + name(node.about()) + ": " + unrated(node));
        }
    }

    private String unrated(ScoreExplanation node) {
        return node instanceof ScoreExplanation.Unrated unrated && unrated.optional()
                ? say("pilihan, tidak dinilai", "optional, not rated")
                : standing(node.standing());
    }

    private String use(Contribution contribution) {
        return switch (contribution.use()) {
            case USED, MISSING_COUNTED -> "[" + percent(Score.of(contribution.effectiveWeight())) + "] ";
            case DROPPED -> "[" + say("tidak dipakai", "dropped") + "] ";
            case ZERO_WEIGHT -> "[" + say("bobot nol", "weight zero") + "] ";
            case OVERRIDDEN -> "[" + say("digantikan", "overridden") + "] ";
            case NOT_APPLICABLE -> "[" + Standing.Reason.NOT_APPLICABLE.label(language) + "] ";
            case MISSING -> "[" + say("belum dinilai", "missing") + "] ";
            case LEFT_OUT -> "[" + say("tidak dihitung", "left out") + "] ";
        };
    }

    private String rating(Rated rated) {
        Rating rating = rated.rating();
        StringBuilder line = new StringBuilder()
                .append(say("asesor ", "assessor "))
                .append(rating.assessor())
                .append(rating.attempt() > 1 ? say(", percobaan ", ", attempt ") + rating.attempt() : "")
                .append(": ")
                .append(outcome(rating.outcome()))
                .append(rated.standing()
                        .score()
                        .map(score -> " (" + percent(score) + ")")
                        .orElse(""));
        if (!rating.evidence().isEmpty()) {
            line.append(say("; bukti ", "; evidence ")).append(String.join(", ", rating.evidence()));
        }
        rating.comment()
                .ifPresent(comment -> line.append("; \"").append(comment).append('"'));
        return line.toString();
    }

    private String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.NotApplicable none) {
            return Standing.Reason.NOT_APPLICABLE.label(language) + ": " + none.reason();
        }
        if (outcome instanceof Outcome.Withheld withheld) {
            return say("belum diputuskan: ", "withheld: ") + withheld.reason();
        }
        if (outcome instanceof Outcome.Met met) {
            return met.met() ? say("tercapai", "met") : say("belum tercapai", "not met");
        }
        return outcome.toString();
    }

    private String name(Subject subject) {
        String title = subject.title().in(language);
        String kind = subject.kind().label(language);
        return switch (subject.kind()) {
            case DOMAIN, OVERALL, SCHEME, ELECTIVES -> kind + " " + title;
            default -> kind + " " + subject.key() + (title.equals(subject.key()) ? "" : " " + title);
        };
    }

    private String standing(Standing standing) {
        return standing instanceof Standing.Unscored none
                ? none.reason().label(language)
                : standing.score().map(this::percent).orElse("");
    }

    private String percent(Score score) {
        return Percent.show(score, language);
    }

    private String rule(String id) {
        return switch (id) {
            case "every-unit" -> say("setiap unit harus kompeten", "every unit must be competent");
            case "every-criterion" -> say("setiap KUK dan kriteria harus tercapai", "every criterion must be met");
            case "critical-criteria" ->
                say("setiap kriteria kritis harus tercapai", "every critical criterion must be met");
            case "undecided" -> say("tanpa keputusan", "no decision");
            case "units-at-least" -> say("sejumlah unit", "a number of units");
            case "domain-floor" -> say("batas bawah ranah", "domain floor");
            case "cut-score" -> say("batas lulus", "cut score");
            case "evidence" -> say("setiap KUK harus didukung bukti", "every KUK must be shown by evidence");
            case "further-assessment" ->
                say(
                        "yang kurang dilanjutkan dengan observasi langsung",
                        "what falls short is continued by direct observation");
            case "all" -> say("semua syarat harus terpenuhi", "all rules must hold");
            default -> id;
        };
    }

    private String say(String indonesian, String english) {
        return LocalizedText.of(indonesian, english).in(language);
    }
}
