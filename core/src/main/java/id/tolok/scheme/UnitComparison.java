package id.tolok.scheme;

import com.google.common.collect.ImmutableList;
import id.tolok.standard.Element;
import id.tolok.standard.PerformanceCriterion;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Labelled;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;

/**
 * How a unit in a scheme's papers differs from the unit in the standard, in words: real schemes drift, such as three criteria where
 * the standard has two.
 *
 * <p>Elements and criteria are matched by the words that they share, not by number. Case, blanks and punctuation make no
 * difference.
 *
 * @param differences what differs, in the order of the standard's unit, with what only the scheme has after it
 */
public record UnitComparison(List<Difference> differences) {

    /** Copies the list. */
    public UnitComparison {
        differences = ImmutableList.copyOf(differences);
    }

    /** What a difference is about. */
    public enum Kind implements Labelled {
        /** The codes differ; perhaps only in the version. */
        CODE("kode unit berbeda", "the codes of the unit differ"),
        /** The titles differ. */
        TITLE("judul unit berbeda", "the titles of the unit differ"),
        /** An element is worded differently. */
        ELEMENT_WORDING("rumusan elemen berbeda", "an element is worded differently"),
        /** The scheme lacks an element. */
        ELEMENT_MISSING("elemen tidak ada di skema", "the scheme lacks an element"),
        /** The scheme has an element that the standard lacks. */
        ELEMENT_ADDED("elemen tidak ada di standar", "the scheme adds an element"),
        /** A criterion is worded differently. */
        CRITERION_WORDING("rumusan KUK berbeda", "a criterion is worded differently"),
        /** The scheme lacks a criterion. */
        CRITERION_MISSING("KUK tidak ada di skema", "the scheme lacks a criterion"),
        /** The scheme has a criterion that the standard lacks. */
        CRITERION_ADDED("KUK tidak ada di standar", "the scheme adds a criterion");

        private final String indonesian;
        private final String english;

        Kind(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(indonesian, english);
        }
    }

    /**
     * One difference.
     *
     * @param kind what it is about
     * @param inStandard the text in the standard, with its number; empty if only the scheme has it
     * @param inScheme the text in the scheme, with its number; empty if only the standard has it
     */
    public record Difference(Kind kind, String inStandard, String inScheme) {

        /** The difference in words, such as {@code KUK tidak ada di standar: skema "1.3 …"}. */
        public LocalizedText text() {
            return LocalizedText.of(
                    text(Language.INDONESIAN, "standar", "skema"), text(Language.ENGLISH, "standard", "scheme"));
        }

        private String text(Language language, String standard, String scheme) {
            String first = inStandard.isEmpty() ? "" : standard + " \"" + inStandard + "\"";
            String second = inScheme.isEmpty() ? "" : scheme + " \"" + inScheme + "\"";
            String comma = first.isEmpty() || second.isEmpty() ? "" : ", ";
            return kind.label(language) + ": " + first + comma + second;
        }
    }

    /** Compares a unit of a scheme with that of the standard. */
    public static UnitComparison of(UnitOfCompetency inScheme, UnitOfCompetency inStandard) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        if (!inScheme.code().equals(inStandard.code())) {
            differences.add(new Difference(
                    Kind.CODE, inStandard.code().text(), inScheme.code().text()));
        }
        addWording(Kind.TITLE, inStandard.title(), inStandard.title(), inScheme.title(), inScheme.title(), differences);
        Alignment elements = Alignment.of(
                inStandard.elements().stream().map(Element::title).toList(),
                inScheme.elements().stream().map(Element::title).toList());
        for (Alignment.Pair pair : elements.pairs()) {
            List<Element> standard =
                    pair.left().stream().map(inStandard.elements()::get).toList();
            List<Element> scheme =
                    pair.right().stream().map(inScheme.elements()::get).toList();
            addElements(standard, scheme, differences);
        }
        return new UnitComparison(differences.build());
    }

    /** Whether nothing differs. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /** Compares one element with one, or none with one, or one with none. */
    private static void addElements(
            List<Element> standard, List<Element> scheme, ImmutableList.Builder<Difference> differences) {
        if (scheme.isEmpty()) {
            standard.forEach(element -> differences.add(new Difference(Kind.ELEMENT_MISSING, element.toString(), "")));
        } else if (standard.isEmpty()) {
            scheme.forEach(element -> differences.add(new Difference(Kind.ELEMENT_ADDED, "", element.toString())));
        } else {
            Element left = standard.get(0);
            Element right = scheme.get(0);
            addWording(
                    Kind.ELEMENT_WORDING, left.title(), left.toString(), right.title(), right.toString(), differences);
            addCriteria(left.criteria(), right.criteria(), differences);
        }
    }

    private static void addCriteria(
            List<PerformanceCriterion> standard,
            List<PerformanceCriterion> scheme,
            ImmutableList.Builder<Difference> differences) {
        Alignment alignment = Alignment.of(
                standard.stream().map(PerformanceCriterion::text).toList(),
                scheme.stream().map(PerformanceCriterion::text).toList());
        for (Alignment.Pair pair : alignment.pairs()) {
            List<PerformanceCriterion> left =
                    pair.left().stream().map(standard::get).toList();
            List<PerformanceCriterion> right =
                    pair.right().stream().map(scheme::get).toList();
            if (right.isEmpty()) {
                differences.add(
                        new Difference(Kind.CRITERION_MISSING, left.get(0).toString(), ""));
            } else if (left.isEmpty()) {
                differences.add(
                        new Difference(Kind.CRITERION_ADDED, "", right.get(0).toString()));
            } else {
                addWording(
                        Kind.CRITERION_WORDING,
                        left.get(0).text(),
                        left.get(0).toString(),
                        right.get(0).text(),
                        right.get(0).toString(),
                        differences);
            }
        }
    }

    private static void addWording(
            Kind kind,
            String standard,
            String standardShown,
            String scheme,
            String schemeShown,
            ImmutableList.Builder<Difference> differences) {
        if (!Alignment.sameWords(standard, scheme)) {
            differences.add(new Difference(kind, standardShown, schemeShown));
        }
    }
}
