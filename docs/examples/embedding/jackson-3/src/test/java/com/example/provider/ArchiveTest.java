package com.example.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tolok.problem.InvalidModelException;
import id.tolok.rating.Outcome;
import id.tolok.rating.Rating;
import id.tolok.rating.Ratings;
import id.tolok.rubric.Domain;
import id.tolok.rubric.Rubric;
import id.tolok.rubric.Scale;
import id.tolok.rubric.Weight;
import id.tolok.rubric.json.RubricJson;
import id.tolok.scoring.Policies;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;

class ArchiveTest {

    private static final Rubric RUBRIC = Rubric.named("las", "Las")
            .scale("mutu", Scale.ofPoints(0, 4, 1).requiring(3))
            .domain(Domain.PSYCHOMOTOR, Weight.percent(100))
            .criterion("sambung", "Menyambung")
            .on("mutu")
            .weight(1)
            .assesses("C.000000.001.01#1.1")
            .build();

    private static final Ratings RATINGS = Ratings.of("P01", List.of(Rating.of("sambung", "A1", Outcome.points(4))));

    private static final Archive.Kept KEPT = new Archive.Kept(
            2026, RATINGS, Policies.bnsp().compile(RUBRIC).score(RATINGS).transcript());

    @Test
    void this_runs_on_jackson_3_only_as_far_as_the_application_knows() {
        assertTrue(tools.jackson.databind.cfg.PackageVersion.VERSION.toString().startsWith("3.1."));
    }

    @Test
    void what_is_kept_comes_back() {
        assertEquals(KEPT, Archive.read(Archive.write(KEPT)));
    }

    @Test
    void documents_inside_are_those_of_the_library() {
        String text = Archive.write(KEPT);

        int from = text.indexOf("{\"format\":\"tolok/ratings/1\"");
        int to = text.indexOf(",\"result\"");
        assertEquals(RATINGS, RubricJson.RATINGS.parse(text.substring(from, to)));
    }

    @Test
    void problems_are_the_cause_of_jacksons_exception() {
        DatabindException e = assertThrows(DatabindException.class, () -> Archive.read("""
                {"year": 2026, "ratings": {"format": "tolok/ratings/1", "candidate": " "}}
                """));

        InvalidModelException wrong = assertInstanceOf(InvalidModelException.class, e.getCause());
        assertEquals(2, wrong.problems().size(), wrong.getMessage());
    }
}
