package id.tolok.examples;

import static id.tolok.examples.Markup.each;
import static id.tolok.examples.Markup.text;
import static id.tolok.text.Language.INDONESIAN;

import com.google.common.base.Joiner;
import com.google.common.io.Resources;
import id.tolok.assessment.Decision;
import id.tolok.examples.ProgrammeResult.DomainResult;
import id.tolok.gain.GainConvention;
import id.tolok.person.CandidateId;
import id.tolok.standard.UnitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells the outcome of a programme as one HTML page that needs no other file: for desk, phone and paper. */
final class HtmlReport {

    private final ScoredProgramme scored;
    private final ProgrammeResult result;
    private final Wording wording;

    HtmlReport(ScoredProgramme scored, ProgrammeResult result) {
        this.scored = scored;
        this.result = result;
        this.wording = new Wording(scored.programme());
    }

    /** The page, with the profile of one participant. */
    String html(CandidateId explained) {
        String title = "Hasil program " + scored.programme().scheme().title();
        return """
                <!DOCTYPE html>
                <html lang="id">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header>
                <p class="kicker">Laporan program bimtek</p>
                <h1>%s</h1>
                <p class="lead">%s Kebijakan: %s. Rubrik: %s.</p>
                <p class="notice">%s</p>
                </header>
                <main>
                %s
                %s
                %s
                %s
                %s
                </main>
                <footer>
                <p>Semua angka dihitung eksak sebagai pecahan dan dibulatkan hanya saat ditampilkan; tanda ≈ menyertai yang dibulatkan.
                Angka eksak ada dalam result.json.</p>
                </footer>
                </body>
                </html>
                """.formatted(
                        text(title),
                        css(),
                        text(title),
                        text(scored.programme().standard() + "."),
                        text(scored.programme().policy().title()),
                        text(scored.programme().rubric().title()),
                        text(scored.programme().note()),
                        summary(),
                        gains(),
                        decisions(),
                        new ProfileSection(scored, explained).html(),
                        feedback());
    }

    private static String css() {
        try {
            return Resources.toString(Resources.getResource(HtmlReport.class, "report.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String summary() {
        return """
                <section aria-labelledby="ringkasan">
                <h2 id="ringkasan">Ringkasan</h2>
                <dl class="tiles">
                %s
                %s
                </dl>
                </section>""".formatted(
                        each(List.of(Decision.values()), this::tile),
                        each(
                                result.domains(),
                                domain -> tile(
                                        domain.domain().label(INDONESIAN),
                                        Wording.gain(domain, INDONESIAN),
                                        "poin persentase")));
    }

    private String tile(Decision decision) {
        long made = result.participants().stream()
                .filter(participant -> participant.training().scheme() == decision)
                .count();
        return tile(
                decision.label(INDONESIAN),
                Long.toString(made),
                "dari " + result.participants().size() + " peserta");
    }

    private static String tile(String label, String number, String unit) {
        return """
                <div class="tile"><dt>%s</dt><dd>%s <small>%s</small></dd></div>""".formatted(text(label), text(number), text(unit));
    }

    private String gains() {
        return """
                <section aria-labelledby="hasil">
                <h2 id="hasil">Hasil program per ranah</h2>
                <p>Rata-rata %d peserta yang dinilai lengkap sebelum dan sesudah pelatihan.</p>
                <figure role="img" aria-label="%s">
                <ul class="legend"><li><i class="before"></i>sebelum</li><li><i class="after"></i>sesudah</li>
                <li>di atas batang: kenaikan dalam poin persentase</li></ul>
                <div class="wide">%s</div>
                <div class="narrow">%s</div>
                </figure>
                <div class="box" tabindex="0" role="region" aria-label="Tabel hasil program per ranah">
                <table class="stack" role="table">
                <thead role="rowgroup"><tr role="row"><th scope="col">Ranah</th><th scope="col" class="num">Sebelum</th><th scope="col" class="num">Sesudah</th>
                <th scope="col" class="num">Kenaikan</th><th scope="col" class="num">Perubahan<br>relatif</th>
                <th scope="col" class="num">Gain<br>ternormalisasi</th></tr></thead>
                <tbody>
                %s
                </tbody></table>
                </div>
                <p class="note">Persen dan poin persentase dua hal yang berbeda: kenaikan adalah selisih kedua rata-rata; perubahan relatif
                adalah selisih itu dibagi rata-rata sebelum; gain ternormalisasi adalah selisih itu dibagi yang masih dapat dicapai.
                Kategori menurut %s.</p>
                %s
                </section>""".formatted(
                        result.participants().size() - result.unmatched().size(),
                        text("Diagram batang: "
                                + Joiner.on("; ")
                                        .join(result.domains().stream()
                                                .map(HtmlReport::inWords)
                                                .toList())),
                        GainChart.svg(result.domains(), 940, 360),
                        GainChart.svg(result.domains(), 330, 330),
                        each(result.domains(), HtmlReport::row),
                        text(GainConvention.HAKE_1998.label(INDONESIAN)),
                        unmatched());
    }

    private String unmatched() {
        if (result.unmatched().isEmpty()) {
            return "";
        }
        return """
                <h3>Tidak ikut dalam rata-rata</h3>
                <ul>
                %s
                </ul>""".formatted(each(
                result.unmatched(), participant -> "<li>" + text(wording.unmatched(participant, scored)) + "</li>"));
    }

    private static String inWords(DomainResult domain) {
        return domain.domain().label(INDONESIAN) + " "
                + Markup.percent(domain.means().before()) + " menjadi "
                + Markup.percent(domain.means().after()) + ", " + Wording.gain(domain, INDONESIAN) + " poin persentase";
    }

    private static String row(DomainResult domain) {
        return """
                <tr role="row"><th scope="row" role="rowheader">%s</th>%s%s%s%s%s</tr>""".formatted(
                        text(domain.domain().label(INDONESIAN)),
                        cell("sebelum", Markup.percent(domain.means().before())),
                        cell("sesudah", Markup.percent(domain.means().after())),
                        cell("kenaikan", Wording.gain(domain, INDONESIAN) + " poin persentase"),
                        cell("perubahan relatif", Wording.relativeChange(domain, INDONESIAN)),
                        cell("gain ternormalisasi", Wording.normalizedGain(domain, INDONESIAN)));
    }

    /** A cell that carries its label, for narrow pages where the cells of a row stand below each other. */
    private static String cell(String label, String content) {
        return """
                <td class="num" role="cell" data-label="%s">%s</td>""".formatted(label, text(content));
    }

    private String decisions() {
        List<UnitCode> units = scored.units();
        StringBuilder columns = new StringBuilder();
        StringBuilder key = new StringBuilder();
        for (int u = 1; u <= units.size(); u++) {
            String title = wording.unit(units.get(u - 1));
            columns.append("<th scope=\"col\" class=\"mid\"><abbr title=\"")
                    .append(text(title))
                    .append("\">U")
                    .append(u)
                    .append("</abbr></th>");
            key.append("<li><b>U").append(u).append("</b> ").append(text(title)).append("</li>\n");
        }
        return """
                <section aria-labelledby="keputusan">
                <h2 id="keputusan">Keputusan per peserta dan unit</h2>
                <p>Program: kebijakan pelatihan, semua unit. BNSP: siap untuk sertifikasi, setiap KUK tercapai dan didukung bukti.</p>
                <ul class="key"><li>%s kompeten</li><li>%s belum kompeten</li><li>%s penilaian lanjut, belum dapat disimpulkan</li></ul>
                <ul class="units">
                %s</ul>
                <div class="box" tabindex="0" role="region" aria-label="Tabel keputusan per peserta dan unit">
                <table class="decisions">
                <thead><tr><th scope="col">Peserta</th>%s
                <th scope="col" class="mid whole">Program</th><th scope="col" class="mid whole">BNSP</th>\
                <th scope="col">Kategori</th></tr></thead>
                <tbody>
                %s
                </tbody></table>
                </div>
                </section>""".formatted(
                        Markup.decision(Decision.COMPETENT),
                        Markup.decision(Decision.NOT_YET_COMPETENT),
                        Markup.decision(Decision.NOT_YET_CONCLUDED),
                        key,
                        columns,
                        each(result.participants(), HtmlReport::row));
    }

    private static String row(ParticipantResult participant) {
        return """
                <tr><th scope="row">%s</th>%s<td class="mid whole">%s</td><td class="mid whole">%s</td><td>%s</td></tr>""".formatted(
                        text(participant.candidate()),
                        each(
                                participant.training().units().values(),
                                decision -> "<td class=\"mid\">" + Markup.decision(decision) + "</td>"),
                        Markup.decision(participant.training().scheme()),
                        Markup.decision(participant.certification().scheme()),
                        text(participant.category().label(INDONESIAN)));
    }

    private String feedback() {
        return """
                <section aria-labelledby="umpan-balik">
                <h2 id="umpan-balik">Umpan balik bagi penyelenggara</h2>
                <p>Kriteria yang paling jarang tercapai setelah pelatihan, apa yang dinilai, dan modul yang melatihnya.</p>
                <ol class="steps">
                %s
                </ol>
                </section>""".formatted(each(scored.weakest(), this::weak));
    }

    private String weak(WeakCriterion weak) {
        return """
                <li><b>%s</b>: %d dari %d peserta belum mencapai, rata-rata %s. Latih kembali: %s.
                <ul>
                %s
                </ul></li>""".formatted(
                        text(weak.criterion().title()),
                        weak.rated() - weak.reached(),
                        weak.rated(),
                        Markup.percent(weak.mean()),
                        text(Joiner.on("; ").join(scored.modules(weak.criterion()))),
                        each(wording.assessed(weak.criterion()), line -> "<li>" + text(line) + "</li>"));
    }
}
