package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;

import id.tolok.examples.ProgrammeResult.DomainResult;
import id.tolok.gain.GainConvention;
import id.tolok.gain.MatchedGain;
import id.tolok.gain.PairedDifferences;
import id.tolok.gain.PercentagePoints;
import id.tolok.gain.SignedRanks;
import id.tolok.person.CandidateId;
import id.tolok.programme.Participant;
import id.tolok.programme.ParticipantCategory;
import id.tolok.rubric.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the participants gained in each domain: the chart, the table behind it, and whether chance could have made it. */
final class GainSection implements ReportSection {

    private final ScoredProgramme scored;
    private final ProgrammeResult result;
    private final Voice voice;

    GainSection(ScoredProgramme scored, ProgrammeResult result, Voice voice) {
        this.scored = scored;
        this.result = result;
        this.voice = voice;
    }

    @Override
    public String html() {
        String before = voice.say("sebelum", "before");
        String after = voice.say("sesudah", "after");
        String heading = voice.say("Hasil program per ranah", "Programme outcome by domain");
        return Markup.section("hasil", heading, """
                <p>%s</p>
                <figure role="img" aria-label="%s">
                <ul class="legend"><li><i class="before"></i>%s</li><li><i class="after"></i>%s</li>
                <li>%s</li></ul>
                <div class="wide">%s</div>
                <div class="narrow">%s</div>
                </figure>
                <div class="box" tabindex="0" role="region" aria-label="%s">
                <table class="stack" role="table">
                <thead role="rowgroup"><tr role="row">%s</tr></thead>
                <tbody>
                %s
                </tbody></table>
                </div>
                <p class="note">%s</p>
                %s
                %s""".formatted(
                voice.say(
                        "Rata-rata " + matched() + " peserta yang dinilai lengkap sebelum dan sesudah pelatihan.",
                        "Means of the " + matched()
                                + " participants who were rated in every domain before and after the training."),
                text(voice.say("Diagram batang: ", "Bar chart: ")
                        + result.domains().stream().map(this::inWords).collect(Collectors.joining("; "))),
                before,
                after,
                voice.say(
                        "di atas batang: kenaikan dalam poin persentase", "above the bars: gain in percentage points"),
                GainChart.svg(result.domains(), voice, 940, 360),
                GainChart.svg(result.domains(), voice, 330, 330),
                text(heading),
                Markup.heads(heads()),
                each(result.domains(), this::row),
                voice.say(
                                "Persen dan poin persentase dua hal yang berbeda: kenaikan adalah selisih kedua rata-rata; perubahan relatif"
                                        + " adalah selisih itu dibagi rata-rata sebelum; gain ternormalisasi adalah selisih itu dibagi yang masih dapat"
                                        + " dicapai. Kategori menurut ",
                                "Percent and percentage points are two things: the gain is the difference of the two means; the relative change"
                                        + " is that difference over the mean before; the normalized gain is that difference over what was left to"
                                        + " gain. Categories by ")
                        + text(voice.label(GainConvention.HAKE_1998)) + ".",
                tests() + "\n" + categories(),
                unmatched()));
    }

    private int matched() {
        return result.participants().size() - result.unmatched().size();
    }

    private List<String> heads() {
        return List.of(
                voice.say("Ranah", "Domain"),
                voice.say("Sebelum", "Before"),
                voice.say("Sesudah", "After"),
                voice.say("Kenaikan", "Gain"),
                voice.say("Perubahan relatif", "Relative change"),
                voice.say("Gain ternormalisasi", "Normalized gain"));
    }

    private String points() {
        return voice.say("poin persentase", "percentage points");
    }

    private String inWords(DomainResult domain) {
        return voice.label(domain.domain()) + " " + voice.percent(domain.means().before())
                + voice.say(" menjadi ", " to ") + voice.percent(domain.means().after()) + ", "
                + Wording.gain(domain, voice.language()) + " " + points();
    }

    private String row(DomainResult domain) {
        return """
                <tr role="row"><th scope="row" role="rowheader">%s</th>%s%s%s%s%s</tr>""".formatted(
                        text(voice.label(domain.domain())),
                        cell(1, voice.percent(domain.means().before())),
                        cell(2, voice.percent(domain.means().after())),
                        cell(3, Wording.gain(domain, voice.language()) + " " + points()),
                        cell(4, Wording.relativeChange(domain, voice.language())),
                        cell(5, Wording.normalizedGain(domain, voice.language())));
    }

    /** A cell that carries its label, for narrow pages where the cells of a row stand below each other. */
    private String cell(int column, String content) {
        return """
                <td class="num" role="cell" data-label="%s">%s</td>""".formatted(heads().get(column), text(content));
    }

    private String tests() {
        return Markup.table(
                        voice.say("Besar dan kepastian kenaikan", "Size and certainty of the gain"),
                        List.of(
                                voice.say("Ranah", "Domain"),
                                voice.say("Rata-rata gain tiap orang", "Mean of individual gains"),
                                voice.say("Perubahan ternormalisasi", "Normalized change"),
                                "d_z",
                                voice.say("p uji t berpasangan", "p, paired t test"),
                                voice.say("p Wilcoxon eksak", "p, exact Wilcoxon")),
                        scored.domains().stream().map(this::test).toList())
                + "\n<p class=\"note\">"
                + voice.say(
                        "d_z: rata-rata selisih dibagi simpangan bakunya. p: peluang selisih sebesar ini bila pelatihan tidak berpengaruh;"
                                + " tanpa kelompok pembanding, p tidak membuktikan sebabnya.",
                        "d_z: the mean difference over its standard deviation. p: how likely a difference of this size is if the training has"
                                + " no effect; without a group to compare with, p does not prove the cause.")
                + "</p>";
    }

    private List<String> test(Domain domain) {
        MatchedGain gain = scored.gain(domain);
        PairedDifferences differences = PairedDifferences.of(gain);
        return List.of(
                voice.title(domain),
                voice.exact(gain.meanOfNormalizedGains()),
                voice.exact(gain.meanOfNormalizedChanges()),
                voice.approximate(differences.dz()),
                voice.probability(differences.pValue()),
                voice.probabilityOf(
                        differences.signedRanks(SignedRanks.Zeros.LEFT_OUT).exactPValue()));
    }

    private String categories() {
        List<String> heads = new ArrayList<>(List.of(voice.say("Kategori peserta", "Category of participants")));
        scored.domains().forEach(domain -> heads.add(voice.title(domain)));
        return Markup.table(
                voice.say(
                        "Kenaikan dalam poin persentase per kategori peserta, dan banyaknya",
                        "Gain in percentage points by category of participants, and how many they are"),
                heads,
                scored.programme().participants().stream()
                        .map(Participant::category)
                        .distinct()
                        .map(this::category)
                        .toList());
    }

    private List<String> category(ParticipantCategory category) {
        Set<CandidateId> own = scored.programme().participants().stream()
                .filter(participant -> participant.category().equals(category))
                .map(Participant::id)
                .collect(Collectors.toSet());
        List<String> row = new ArrayList<>(List.of(voice.title(category)));
        scored.domains().stream()
                .map(domain -> scored.gain(domain).of(own::contains))
                .forEach(gain ->
                        row.add(voice.exact(gain.gain().map(PercentagePoints::points)) + " (" + gain.count() + ")"));
        return row;
    }

    private String unmatched() {
        if (result.unmatched().isEmpty()) {
            return "";
        }
        Wording wording = new Wording(scored.programme(), voice.language());
        return """
                <h3>%s</h3>
                <ul>
                %s
                </ul>""".formatted(
                        voice.say("Tidak ikut dalam rata-rata", "Not in the means"),
                        each(
                                result.unmatched(),
                                participant -> "<li>" + text(wording.unmatched(participant, scored)) + "</li>"));
    }
}
