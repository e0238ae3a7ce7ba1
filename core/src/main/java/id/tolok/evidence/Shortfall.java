package id.tolok.evidence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.tolok.standard.StandardRef;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Something that a portfolio lacks, and what would cure it. */
public sealed interface Shortfall {

    /** What is not shown well enough: a criterion as a rule, a unit where it lacks a part of the portfolio. */
    StandardRef ref();

    /** The pieces that speak to it but do not count, with the reason, in the order of the portfolio. */
    List<Exclusion> excluded();

    /** What is missing, in words, without the pieces excluded. */
    LocalizedText missing();

    /** What would have to be added if the pieces excluded stay excluded, in words. */
    LocalizedText addition();

    /** What is missing, in words, with the pieces excluded and why. */
    default LocalizedText text() {
        return LocalizedText.of(text(Language.INDONESIAN), text(Language.ENGLISH));
    }

    private String text(Language language) {
        return ref() + ": " + joined("; ", missing(), Exclusion::text, language);
    }

    /** What would cure it, in words: mending the pieces excluded, or adding others. */
    default LocalizedText cure() {
        return LocalizedText.of(cure(Language.INDONESIAN), cure(Language.ENGLISH));
    }

    private String cure(Language language) {
        String or = language.equals(Language.INDONESIAN) ? "; atau " : "; or ";
        return joined(or, addition(), Exclusion::cure, language);
    }

    private String joined(String by, LocalizedText first, Function<Exclusion, LocalizedText> more, Language language) {
        List<String> texts = new ArrayList<>();
        texts.add(first.in(language));
        excluded().forEach(exclusion -> texts.add(more.apply(exclusion).in(language)));
        return Joiner.on(by).join(texts);
    }

    /**
     * Neither enough direct evidence nor enough indirect evidence.
     *
     * @param ref the criterion
     * @param direct how many pieces of direct evidence count
     * @param indirect how many distinct sources of indirect evidence count
     * @param rules how much would be enough
     * @param excluded the pieces that do not count
     */
    record NotCovered(StandardRef ref, int direct, int indirect, EvidenceRules rules, List<Exclusion> excluded)
            implements Shortfall {
        /** Copies the list. */
        public NotCovered {
            excluded = ImmutableList.copyOf(excluded);
        }

        @Override
        public LocalizedText missing() {
            int sources = rules.indirectSources();
            return LocalizedText.of(
                    "bukti langsung " + direct + " dari " + rules.directPieces()
                            + (sources == 0 ? "" : ", sumber bukti tidak langsung " + indirect + " dari " + sources),
                    "direct evidence " + direct + " of " + rules.directPieces()
                            + (sources == 0 ? "" : ", sources of indirect evidence " + indirect + " of " + sources));
        }

        @Override
        public LocalizedText addition() {
            int pieces = rules.directPieces() - direct;
            int sources = rules.indirectSources() - indirect;
            return LocalizedText.of(
                    "tambah " + pieces + " bukti langsung"
                            + (rules.indirectSources() == 0
                                    ? ""
                                    : " atau bukti tidak langsung dari " + sources + " sumber lain"),
                    "add " + pieces + " of direct evidence"
                            + (rules.indirectSources() == 0
                                    ? ""
                                    : " or indirect evidence of " + sources + " other sources"));
        }
    }

    /**
     * Shown by too few methods (triangulasi).
     *
     * @param ref the criterion
     * @param methods the methods by which evidence that counts was obtained
     * @param needed how many methods would be enough
     * @param excluded the pieces that do not count
     */
    record TooFewMethods(StandardRef ref, Set<AssessmentMethod> methods, int needed, List<Exclusion> excluded)
            implements Shortfall {
        /** Copies the collections. */
        public TooFewMethods {
            methods = ImmutableSet.copyOf(methods);
            excluded = ImmutableList.copyOf(excluded);
        }

        @Override
        public LocalizedText missing() {
            return LocalizedText.of(
                    "metode " + methods.size() + " dari " + needed + listed(methods, Language.INDONESIAN),
                    "methods " + methods.size() + " of " + needed + listed(methods, Language.ENGLISH));
        }

        @Override
        public LocalizedText addition() {
            int more = needed - methods.size();
            return LocalizedText.of(
                    "tambah bukti dengan " + more + " metode lain", "add evidence by " + more + " other methods");
        }

        private static String listed(Collection<? extends Labelled> all, Language language) {
            return all.isEmpty()
                    ? ""
                    : " ("
                            + Joiner.on(", ")
                                    .join(all.stream()
                                            .map(one -> one.label(language))
                                            .toList()) + ")";
        }
    }

    /**
     * A part of the portfolio is missing.
     *
     * @param ref the unit
     * @param part the part
     * @param excluded the pieces that are this part but do not count
     */
    record MissingPart(StandardRef ref, PortfolioPart part, List<Exclusion> excluded) implements Shortfall {
        /** Copies the list. */
        public MissingPart {
            excluded = ImmutableList.copyOf(excluded);
        }

        @Override
        public LocalizedText missing() {
            return LocalizedText.of(
                    "portofolio tanpa " + part.label(Language.INDONESIAN),
                    "the portfolio has no " + part.label(Language.ENGLISH));
        }

        @Override
        public LocalizedText addition() {
            return LocalizedText.of(
                    "tambah " + part.label(Language.INDONESIAN), "add a " + part.label(Language.ENGLISH));
        }
    }
}
