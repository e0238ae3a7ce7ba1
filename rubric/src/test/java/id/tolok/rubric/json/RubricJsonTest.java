package id.tolok.rubric.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tolok.instrument.Answers;
import id.tolok.instrument.Instrument;
import id.tolok.instrument.ItemId;
import id.tolok.instrument.SampleTests;
import id.tolok.number.Rational;
import id.tolok.person.AssessorId;
import id.tolok.person.CandidateId;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.CriterionId;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.SampleRubrics;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricJsonTest {

    private static final Ratings RATINGS = Ratings.of(
            "P01",
            List.of(
                    Rating.builder()
                            .criterion(CriterionId.of("teori"))
                            .assessor(AssessorId.of("A1"))
                            .outcome(Outcome.points(Rational.of(200, 3)))
                            .attempt(2)
                            .addEvidence("b-1")
                            .comment("lisan")
                            .time(Instant.parse("2026-11-24T02:43:00Z"))
                            .build(),
                    Rating.of("sambung", "A1", Outcome.level("baik")),
                    Rating.of("sambung", "A2", Outcome.met(true)),
                    Rating.of("bersih", "A1", Outcome.notApplicable("tidak ada alat")),
                    Rating.of("bersih", "A2", Outcome.withheld("tidak hadir"))));

    @Test
    void a_rubric_is_read_as_it_was_written() {
        Rubric rubric = SampleRubrics.welding();

        assertThat(RubricJson.RUBRIC.parse(RubricJson.RUBRIC.toText(rubric))).isEqualTo(rubric);
    }

    @Test
    void ratings_are_read_as_they_were_written() {
        String text = RubricJson.RATINGS.toText(RATINGS);

        assertThat(RubricJson.RATINGS.parse(text)).isEqualTo(RATINGS);
        assertThat(text)
                .contains("\"points\" : \"200/3\"", "\"kind\" : \"met\"", "\"kind\" : \"withheld\"")
                .startsWith("{\n  \"format\" : \"tolok/ratings/1\"");
    }

    @Test
    void instruments_and_answers_are_read_as_they_were_written() {
        for (Instrument instrument : List.of(SampleTests.choices(), SampleTests.ofEveryKind())) {
            assertThat(RubricJson.INSTRUMENT.parse(RubricJson.INSTRUMENT.toText(instrument)))
                    .isEqualTo(instrument);
        }
        Answers answers = Answers.builder()
                .candidate(CandidateId.of("P01"))
                .form("A")
                .putGiven(ItemId.of("t-1"), "B")
                .putMark(ItemId.of("es"), Outcome.level("baik"))
                .time(Instant.parse("2026-11-24T02:43:00Z"))
                .build();
        assertThat(RubricJson.ANSWERS.parse(RubricJson.ANSWERS.toText(answers))).isEqualTo(answers);
    }

    @Test
    void an_answer_to_no_item_is_refused_with_its_place() {
        assertThatThrownBy(() -> RubricJson.ANSWERS.parse("""
            {"format": "tolok/answers/1", "candidate": "P01", "given": {"a b": "A", "c": 3}}\
            """))
                .hasMessageContaining("given[\"c\"]" + " must" + " be a" + " text");
        assertThatThrownBy(() -> RubricJson.ANSWERS.parse("""
            {"format": "tolok/answers/1", "candidate": "P01", "given": {"a b": "A"}}\
            """))
                .hasMessageContaining("given[\"a b\"] must be a name of letters");
    }

    @Test
    void an_application_mapper_finds_the_module() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

        String text = mapper.writeValueAsString(RATINGS);

        assertThat(mapper.readValue(text, Ratings.class)).isEqualTo(RATINGS);
        assertThat(mapper.readValue(mapper.writeValueAsString(SampleTests.choices()), Instrument.class))
                .isEqualTo(SampleTests.choices());
    }

    @Test
    void a_rubric_in_json_is_refused_with_the_places_of_all_mistakes() {
        assertThatThrownBy(() -> RubricJson.RUBRIC.parse("""
            {
              "format": "tolok/rubric/1",
              "id": "r",
              "title": "Rubrik",
              "scales": {"s": {"kind": "stars"}, "p": {"kind": "points", "lowest": 0, "highest": 10, "step": 3,
                "required": 5, "bands": [{"id": "a", "label": "A", "from": 1}]}},
              "domains": [{"domain": "cognitive", "weight": {"value": 1, "in": "points"}}],
              "criteria": [{"id": "a b", "title": "A", "domain": "kognitif", "weight": {"value": 1, "in": "kg"},
                "scale": "s", "colour": "red"}]
            }
            """)).hasMessage("""
                7 problems:
                1. scales["s"].kind must be one of levels, points, checklist, but was 'stars' (line 5, column 28)
                2. scales["p"].step must lead from 0 to 10, but was '3' (line 5, column 98)
                3. scales["p"].bands must begin at 0 or below, but was '1' (line 6, column 29)
                4. criteria[0].colour is not a field of this format (line 9, column 29)
                    Allowed here: id, title, domain, group, weight, scale, assesses, method, required, critical, counting, alwaysApplies, descriptors, origin
                5. criteria[0].id must be a name of letters, digits, dots, hyphens and underscores, at most 100 characters, but was 'a b' (line 8, column 23)
                6. criteria[0].domain must be one of cognitive, affective, psychomotor, but was 'kognitif' (line 8, column 54)
                7. criteria[0].weight.in must be one of fraction, percent, points, but was 'kg' (line 8, column 95)\
                """);
    }

    @Test
    void a_domain_stands_once() {
        assertThatThrownBy(() -> RubricJson.RUBRIC.parse("""
            {"format": "tolok/rubric/1", "id": "r", "title": "Rubrik", "scales": {}, "criteria": [],
             "domains": [{"domain": "cognitive", "weight": {"value": 1, "in": "points"}},
                         {"domain": "cognitive", "weight": {"value": 1, "in": "points"}}]}\
            """))
                .hasMessage("domains[1].domain must differ from that of domains[0], but was 'COGNITIVE' (line 3, column"
                        + " 25)");
    }

    @Test
    void bands_are_checked_where_they_stand() {
        assertThatThrownBy(() -> RubricJson.RUBRIC.parse("""
            {"format": "tolok/rubric/1", "id": "r", "title": "Rubrik", "criteria": [], "domains": [],
             "scales": {"p": {"kind": "points", "lowest": 0, "highest": 10, "step": 1, "required": 5,
                              "bands": []}}}\
            """))
                .hasMessage("scales[\"p\"].bands must be at least one (line 3, column 28)");
    }
}
