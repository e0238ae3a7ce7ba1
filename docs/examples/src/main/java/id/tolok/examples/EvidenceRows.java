package id.tolok.examples;

import com.google.common.collect.ImmutableMap;
import id.tolok.evidence.AssessmentMethod;
import id.tolok.evidence.Evidence;
import id.tolok.evidence.EvidenceKind;
import id.tolok.evidence.PortfolioPart;
import id.tolok.evidence.RuleOfEvidence;
import id.tolok.evidence.Verdict;
import id.tolok.person.CandidateId;
import id.tolok.standard.StandardRef;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the list of evidence: one row for each piece that a participant handed in, with the assessor's verdicts. */
final class EvidenceRows {

    private static final List<String> COLUMNS = List.of(
            "id", "peserta", "jenis", "bagian", "tanggal", "merujuk", "valid", "asli", "terkini", "memadai", "alasan");

    private static final Map<String, EvidenceKind> KINDS = ImmutableMap.of(
            "langsung", EvidenceKind.DIRECT,
            "tidak-langsung", EvidenceKind.INDIRECT,
            "tambahan", EvidenceKind.SUPPLEMENTARY);

    private static final Map<String, PortfolioPart> PARTS = ImmutableMap.of(
            "rencana-kerja", PortfolioPart.WORK_PLAN,
            "log", PortfolioPart.LOG,
            "bukti-simulasi", PortfolioPart.SIMULATION);

    private static final Map<String, Boolean> ANSWERS = ImmutableMap.of("ya", true, "tidak", false);

    private EvidenceRows() {}

    static List<Evidence> read(Path file) {
        return CsvFile.read(file, COLUMNS, EvidenceRows::evidence);
    }

    private static Optional<Evidence> evidence(CsvFile.Row row) {
        Evidence.Builder evidence =
                Evidence.builder().id(row.text("id")).method(AssessmentMethod.PORTFOLIO_VERIFICATION);
        row.parse("peserta", CandidateId::of).ifPresent(evidence::candidate);
        row.choose("jenis", KINDS).ifPresent(evidence::kind);
        row.choose("bagian", PARTS).ifPresent(evidence::part);
        row.parse("tanggal", LocalDate::parse).ifPresent(evidence::date);
        row.parseAll("merujuk", StandardRef::parse).ifPresent(evidence::refs);
        for (RuleOfEvidence rule : RuleOfEvidence.values()) {
            row.choose(rule.label().toString(), ANSWERS)
                    .flatMap(yes -> row.parse("alasan", reason -> yes ? Verdict.YES : Verdict.no(reason)))
                    .ifPresent(verdict -> evidence.putVerdict(rule, verdict));
        }
        return row.build(evidence::build);
    }
}
