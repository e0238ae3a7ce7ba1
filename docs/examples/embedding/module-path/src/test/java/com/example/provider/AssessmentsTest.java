package com.example.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    @Test
    void this_runs_on_the_module_path_and_every_module_has_a_descriptor() {
        assertEquals("id.tolok.scoring", Scorer.class.getModule().getName());
        assertEquals("com.example.provider", Assessments.class.getModule().getName());
        assertEquals(
                Set.of(),
                ModuleLayer.boot().modules().stream()
                        .filter(module -> module.getDescriptor().isAutomatic())
                        .map(Module::getName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_policy_in_json_finds_the_rule_of_this_module() {
        Result result = Assessments.assess(Stream.of("a", "b", "c")
                .map(
                        "{\"criterion\": \"%s\", \"assessor\": \"A1\", \"outcome\": {\"kind\": \"points\", \"points\": 3}}"
                                ::formatted)
                .collect(Collectors.joining(
                        ", ", "{\"format\": \"tolok/ratings/1\", \"candidate\": \"P01\", \"ratings\": [", "]}")));

        assertEquals("P01: K by provider", result.toString());
    }
}
