package com.example.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tolok.problem.InvalidModelException;
import id.tolok.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTest {

    @TempDir
    Path folder;

    @Test
    void this_runs_on_the_class_path() {
        assertFalse(Scorer.class.getModule().isNamed());
    }

    @Test
    void a_critical_criterion_that_is_not_reached_is_named() throws IOException {
        Path file = file("""
                {"format": "tolok/ratings/1", "candidate": "P07", "ratings": [
                  {"criterion": "tes", "assessor": "A1", "outcome": {"kind": "points", "points": 4}},
                  {"criterion": "rumusan", "assessor": "A1", "outcome": {"kind": "points", "points": 2}}]}
                """);

        assertEquals("""
                P07: not yet competent
                ✗ scheme all units: not yet competent (every unit must be competent)
                  ✗ unit M.701001.005.01: not yet competent (policy hybrid: all rules must hold)
                    ✗ unit M.701001.005.01: not yet competent (every critical criterion must be met)
                      ✗ criterion rumusan Merumuskan tugas: not yet competent (50%, required 75%)
                        assessor A1: 2 (50%)
                    ✗ domain psychomotor: not yet competent (50%, required 60%)
                      domain psychomotor: 50%, weighted mean
                        [100%] criterion rumusan Merumuskan tugas: assessor A1: 2 (50%)
                """, Assess.assess(file));
    }

    @Test
    void everything_that_is_wrong_with_a_file_is_told_at_once() throws IOException {
        Path file = file("""
                {"format": "tolok/ratings/1", "candidate": "P07", "ratings": [
                  {"criterion": "tes", "outcome": {"kind": "points", "points": "four"}},
                  {"criterium": "rumusan", "assessor": "A1", "outcome": {"kind": "points", "points": 2}}]}
                """);

        InvalidModelException e = assertThrows(InvalidModelException.class, () -> Assess.assess(file));

        assertEquals("""
                4 problems:
                1. ratings[0].assessor is required (line 2, column 3)
                2. ratings[0].outcome.points must be an exact number such as 3, 0.7 or "7/10", but was 'four' (line 2, column 64)
                3. ratings[1].criterium is not a field of this format (line 3, column 17)
                    Allowed here: criterion, assessor, outcome, attempt, evidence, comment, time, state, corrections
                4. ratings[1].criterion is required (line 3, column 3)""", e.getMessage());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("ratings.json"), text);
    }
}
