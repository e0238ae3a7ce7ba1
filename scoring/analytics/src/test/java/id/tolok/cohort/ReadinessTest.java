package id.tolok.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.cohort.Readiness.Kind;
import id.tolok.cohort.Readiness.Missing;
import id.tolok.evidence.EvidenceRules;
import id.tolok.evidence.Portfolio;
import id.tolok.evidence.PortfolioCheck;
import id.tolok.person.CandidateId;
import id.tolok.scoring.Result;
import id.tolok.standard.StandardRef;
import id.tolok.text.Language;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void who_met_everything_is_ready() {
        Readiness ready = Readiness.of(Welding.result("P1", 7, 7, 7, 7));

        assertThat(ready.isReady()).isTrue();
        assertThat(ready).hasToString("P1: kompeten, 0 missing");
    }

    @Test
    void everything_that_is_missing_is_named_with_its_cure() {
        Readiness readiness = Readiness.of(Welding.result("P1", 7, 7, 3, -1));

        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness.missing()).extracting(Missing::kind).containsExactly(Kind.NOT_REACHED, Kind.NOT_RATED);
        assertThat(readiness.missing()).extracting(Missing::about).containsExactly("amati-2", "porto-2");
        assertThat(readiness.missing())
                .extracting(missing -> missing.change().in(Language.ENGLISH))
                .containsExactly("raise from 30% to at least 70%", "rate; at least 70% is required");
        assertThat(readiness.missing().get(0).kind().label(Language.ENGLISH)).isEqualTo("not reached");
    }

    @Test
    void a_portfolio_must_be_sufficient_as_well() {
        StandardRef ref = StandardRef.parse("C.000000.001.01#1.1");
        Portfolio empty = Portfolio.of(CandidateId.of("P1"), List.of());
        PortfolioCheck check =
                PortfolioCheck.of(empty, List.of(ref), EvidenceRules.USUAL, LocalDate.parse("2026-11-24"));
        Readiness readiness = Readiness.of(Welding.result("P1", 7, 7, 7, 7), check);

        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness.missingIn(StandardRef.parse("C.000000.001.01")))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.kind()).isEqualTo(Kind.EVIDENCE);
                    assertThat(missing.about()).isEqualTo("C.000000.001.01#1.1");
                    assertThat(missing.change().in(Language.ENGLISH)).startsWith("add 1 of direct evidence");
                });
        assertThat(Readiness.of(Welding.result("P1", 1, 7, 7, 7)).missingIn(ref))
                .isEmpty();
    }

    @Property(tries = 50)
    void ready_means_competent_and_nothing_missing(
            @ForAll @Size(4) List<@IntRange(min = -1, max = 10) Integer> points) {
        Result result = Welding.result("P1", points.stream().mapToInt(p -> p).toArray());

        assertThat(Readiness.of(result).isReady()).isEqualTo(points.stream().allMatch(p -> p >= 7));
        assertThat(Readiness.of(result).missing())
                .hasSize((int) points.stream().filter(p -> p < 7).count());
    }
}
