package id.tolok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.standard.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseDraftTest {

    private static ClauseDraft draft(String number, int depth) {
        return new ClauseDraft(number, depth, Print.line(number));
    }

    private static List<Clause> clauses(ClauseDraft... drafts) {
        return ClauseDraft.toClauses(List.of(drafts), draft -> "Isi " + draft.number());
    }

    @Test
    void a_deeper_statement_belongs_to_the_shallower_one_before_it() {
        assertThat(clauses(draft("1.1", 2), draft("a.", 3), draft("b.", 3), draft("1.2", 2), draft("1.2.1", 3)))
                .containsExactly(
                        Clause.of("1.1", "Isi 1.1", List.of(Clause.of("a.", "Isi a."), Clause.of("b.", "Isi b."))),
                        Clause.of("1.2", "Isi 1.2", List.of(Clause.of("1.2.1", "Isi 1.2.1"))));
    }

    @Test
    void a_statement_shallower_than_the_first_stands_beside_it() {
        assertThat(clauses(draft("1.1.1", 3), draft("1.1", 2), draft("0", 0)))
                .containsExactly(Clause.of("1.1.1", "Isi 1.1.1"), Clause.of("1.1", "Isi 1.1"), Clause.of("0", "Isi 0"));
    }

    @Test
    void a_draft_is_doubtful_once_it_is_doubted() {
        ClauseDraft draft = draft("1.1", 2);
        assertThat(draft.isDoubtful()).isFalse();

        draft.doubt();

        assertThat(draft.isDoubtful()).isTrue();
        assertThat(draft.depth()).isEqualTo(2);
        assertThat(draft.line().text()).isEqualTo("1.1");
    }
}
