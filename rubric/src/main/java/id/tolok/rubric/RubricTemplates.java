package id.tolok.rubric;

import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.PortfolioPart;
import id.tolok.standard.Element;
import id.tolok.standard.StandardRef;
import id.tolok.standard.UnitOfCompetency;
import id.tolok.text.Language;
import id.tolok.text.LocalizedText;
import java.util.List;

/**
 * Rubrics from templates: a first draft, to be changed by {@link Rubric#edit}. Each criterion keeps from which part of which
 * template it came ({@link Criterion#origin}), and weighs one point in its domain.
 */
public final class RubricTemplates {

    /** The scale of templates: how independently something was done, from 0 to 4 points; level {@code mandiri} is required. */
    public static final String SCALE = "kemandirian";

    private RubricTemplates() {}

    private static Scale.Levels independence() {
        return Scale.ofLevels(
                        level(
                                "belum",
                                0,
                                "Belum tampak",
                                "Not shown",
                                "Tidak ada yang dapat dinilai.",
                                "Nothing to judge."),
                        level(
                                "dibimbing",
                                1,
                                "Dibimbing",
                                "Guided",
                                "Dikerjakan dengan bimbingan pada setiap langkah.",
                                "Done with guidance at every step."),
                        level(
                                "dibantu",
                                2,
                                "Dibantu",
                                "Helped",
                                "Dikerjakan dengan bantuan pada langkah yang sulit.",
                                "Done with help at the difficult steps."),
                        level(
                                "mandiri",
                                3,
                                "Mandiri",
                                "Independent",
                                "Dikerjakan sendiri dan sesuai dengan yang diminta.",
                                "Done alone and as was asked."),
                        level(
                                "konsisten",
                                4,
                                "Konsisten",
                                "Consistent",
                                "Dikerjakan sendiri, setiap kali, juga dalam keadaan lain.",
                                "Done alone, every time, under other conditions too."))
                .requiring("mandiri");
    }

    private static Level level(String id, long points, String label, String english, String seen, String seenEnglish) {
        return Level.of(id, points, LocalizedText.of(label, english)).describedAs(LocalizedText.of(seen, seenEnglish));
    }

    /**
     * A portfolio about one unit: for each part that portfolios have ({@link PortfolioPart}) a psychomotor criterion, verified from
     * what was handed in, and an affective criterion on the care taken with it.
     */
    public static Rubric portfolio(UnitOfCompetency unit) {
        Rubric.Builder rubric = start("portofolio", "Rubrik portofolio", "Portfolio rubric", unit)
                .putDomain(Domain.AFFECTIVE, Weight.percent(30))
                .putDomain(Domain.PSYCHOMOTOR, Weight.percent(70));
        for (PortfolioPart part : PortfolioPart.values()) {
            rubric.addCriteria(criterion(
                            "portfolio/1",
                            part.label(Language.INDONESIAN).replace(' ', '-'),
                            part.label(),
                            Domain.PSYCHOMOTOR,
                            unit)
                    .method(AssessmentMethod.PORTFOLIO_VERIFICATION)
                    .build());
        }
        return rubric.addCriteria(criterion(
                                "portfolio/1",
                                "kecermatan",
                                LocalizedText.of(
                                        "Kecermatan dan kejujuran dalam menyusun portofolio",
                                        "Care and honesty in compiling the portfolio"),
                                Domain.AFFECTIVE,
                                unit)
                        .assesses(attitudes(unit))
                        .method(AssessmentMethod.PORTFOLIO_VERIFICATION)
                        .build())
                .build();
    }

    /**
     * An observation of one unit at work: a psychomotor criterion for each element, which assesses all that is in it, and an
     * affective criterion on the work attitudes.
     *
     * @throws id.tolok.problem.InvalidModelException if the unit has no elements
     */
    public static Rubric observation(UnitOfCompetency unit) {
        Rubric.Builder rubric = start("observasi", "Lembar observasi", "Observation sheet", unit)
                .putDomain(Domain.AFFECTIVE, Weight.percent(30))
                .putDomain(Domain.PSYCHOMOTOR, Weight.percent(70));
        for (int e = 1; e <= unit.elements().size(); e++) {
            Element element = unit.elements().get(e - 1);
            rubric.addCriteria(criterion(
                            "observation/1", "elemen-" + e, LocalizedText.of(element.title()), Domain.PSYCHOMOTOR, unit)
                    .assesses(List.of(StandardRef.element(unit.code(), e)))
                    .method(AssessmentMethod.OBSERVATION)
                    .build());
        }
        return rubric.addCriteria(criterion(
                                "observation/1",
                                "sikap",
                                LocalizedText.of(
                                        "Sikap kerja selama mengerjakan tugas", "Attitude while doing the task"),
                                Domain.AFFECTIVE,
                                unit)
                        .assesses(attitudes(unit))
                        .method(AssessmentMethod.OBSERVATION)
                        .build())
                .build();
    }

    /** An interview in which a person looks back at work in one unit: what was done and why, what was learnt, what comes next. */
    public static Rubric reflectiveInterview(UnitOfCompetency unit) {
        return start("wawancara", "Wawancara reflektif", "Reflective interview", unit)
                .putDomain(Domain.COGNITIVE, Weight.percent(50))
                .putDomain(Domain.AFFECTIVE, Weight.percent(50))
                .addCriteria(interview(
                        "alasan",
                        "Menjelaskan alasan di balik langkah kerjanya",
                        "Explains the reasons for what was done",
                        Domain.COGNITIVE,
                        unit))
                .addCriteria(interview(
                        "pengetahuan",
                        "Menghubungkan pengalaman dengan pengetahuan yang diperlukan",
                        "Relates experience to the required knowledge",
                        Domain.COGNITIVE,
                        unit))
                .addCriteria(interview(
                        "kejujuran",
                        "Mengakui kekuatan dan kelemahannya sendiri",
                        "Owns up to strengths and weaknesses",
                        Domain.AFFECTIVE,
                        unit))
                .addCriteria(interview(
                        "rencana",
                        "Merencanakan perbaikan yang akan dilakukan",
                        "Plans what to do better",
                        Domain.AFFECTIVE,
                        unit))
                .build();
    }

    private static Criterion interview(
            String part, String title, String english, Domain domain, UnitOfCompetency unit) {
        List<StandardRef> refs = domain == Domain.COGNITIVE ? knowledge(unit) : attitudes(unit);
        return criterion("reflective-interview/1", part, LocalizedText.of(title, english), domain, unit)
                .assesses(refs)
                .method(AssessmentMethod.INTERVIEW)
                .build();
    }

    private static Rubric.Builder start(String id, String title, String english, UnitOfCompetency unit) {
        return Rubric.builder()
                .id(id + "-" + unit.code())
                .title(LocalizedText.of(title + ": " + unit.title(), english + ": " + unit.title()))
                .putScale(SCALE, independence());
    }

    private static Criterion.Builder criterion(
            String template, String part, LocalizedText title, Domain domain, UnitOfCompetency unit) {
        return Criterion.builder()
                .id(CriterionId.of(part))
                .title(title)
                .domain(domain)
                .weight(Weight.points(1))
                .scale(SCALE)
                .addAllAssesses(List.of(StandardRef.unit(unit.code())))
                .origin(new Origin(template + "#" + part, title.toString()));
    }

    private static List<StandardRef> attitudes(UnitOfCompetency unit) {
        return items(unit, StandardRef.Part.ATTITUDE);
    }

    private static List<StandardRef> knowledge(UnitOfCompetency unit) {
        return items(unit, StandardRef.Part.KNOWLEDGE);
    }

    private static List<StandardRef> items(UnitOfCompetency unit, StandardRef.Part part) {
        return Targets.of(List.of(unit)).keySet().stream()
                .filter(ref -> ref.part() == part)
                .toList();
    }
}
