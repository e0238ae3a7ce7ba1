package id.tolok.examples.spark;

import id.tolok.cohort.CohortAccumulator;
import id.tolok.json.Json;
import id.tolok.json.JsonText;
import id.tolok.problem.InvalidModelException;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.json.ScoringJson;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Scores the lines of a partition one at a time, so that a partition may be larger than the memory. */
final class PartitionScoring implements Iterator<Piece> {

    private final Map<String, Scorer> scorers;
    private final Iterator<Line> lines;
    private final Map<String, CohortAccumulator> sums = new TreeMap<>();

    PartitionScoring(Map<String, Scorer> scorers, Iterator<Line> lines) {
        this.scorers = scorers;
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext() || !sums.isEmpty();
    }

    @Override
    public Piece next() {
        return lines.hasNext() ? piece(lines.next()) : nextSum();
    }

    private Piece nextSum() {
        String scheme = sums.keySet().iterator().next();
        return new Piece.Summed(scheme, Objects.requireNonNull(sums.remove(scheme)));
    }

    private Piece piece(Line line) {
        try {
            Result result = scorer(line).score(RubricJson.RATINGS.parse(line.text()));
            sums.computeIfAbsent(line.scheme(), any -> new CohortAccumulator()).add(result);
            return new Piece.Decided(line.scheme(), JsonText.writeLine(decision(result)));
        } catch (InvalidModelException refused) {
            return new Piece.Refused(line.scheme(), line.text(), refused.getMessage());
        }
    }

    private Scorer scorer(Line line) {
        return Objects.requireNonNull(scorers.get(line.scheme()));
    }

    private static Json decision(Result result) {
        Map<String, Json> units = new LinkedHashMap<>();
        result.units()
                .forEach(unit -> units.put(
                        unit.toString(), Json.text(result.decision(unit).abbreviation())));
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("candidate", Json.text(result.candidate().toString()));
        fields.put("decision", Json.text(result.decision().abbreviation()));
        fields.put("score", ScoringJson.STANDING.write(result.standing()));
        fields.put("units", Json.object(units));
        return Json.object(fields);
    }
}
