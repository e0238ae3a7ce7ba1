package id.tolok.programme;

import com.google.common.collect.ImmutableMap;
import id.tolok.standard.StandardRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the participants of a programme lack, all together (analisis kebutuhan pelatihan).
 *
 * @param participants how many people assessed themselves
 * @param lacking for each criterion, in the order asked, how many of them cannot show it yet or did not say
 */
public record NeedsAnalysis(int participants, Map<StandardRef, Integer> lacking) {

    /** Copies the map. */
    public NeedsAnalysis {
        lacking = ImmutableMap.copyOf(lacking);
    }

    /** Analyses what these people lack of these criteria. */
    public static NeedsAnalysis of(Collection<SelfAssessment> assessments, Collection<StandardRef> criteria) {
        Map<StandardRef, Integer> lacking = new LinkedHashMap<>();
        criteria.forEach(criterion -> lacking.put(criterion, 0));
        for (SelfAssessment assessment : assessments) {
            SelfAssessment.Gap gap = assessment.gap(criteria);
            gap.cannotYet().forEach(criterion -> lacking.merge(criterion, 1, Integer::sum));
            gap.unanswered().forEach(criterion -> lacking.merge(criterion, 1, Integer::sum));
        }
        return new NeedsAnalysis(assessments.size(), lacking);
    }

    /** The criteria that somebody lacks, those that most lack first, then in the order asked. */
    public List<StandardRef> mostNeeded() {
        return lacking.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
