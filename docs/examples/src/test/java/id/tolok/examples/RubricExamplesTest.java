package id.tolok.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.rubric.Rubric;
import id.tolok.rubric.json.RubricJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricExamplesTest {

    @Test
    void rubrics_in_code_equal_the_JSON_that_they_print() {
        for (Rubric rubric : List.of(PortfolioRubric.rubric(), ObservationRubric.rubric(), KnowledgeRubric.rubric())) {
            assertThat(RubricJson.RUBRIC.parse(RubricJson.RUBRIC.toText(rubric)))
                    .isEqualTo(rubric);
        }
        assertThat(RubricJson.INSTRUMENT.parse(RubricJson.INSTRUMENT.toText(KnowledgeTest.test())))
                .isEqualTo(KnowledgeTest.test());
    }

    @Test
    void a_rubric_of_twelve_criteria_fits_on_one_screen() {
        assertThat(ObservationRubric.rubric().criteria()).hasSize(12);
    }
}
