/** Scores ratings by a policy: exactly, with decisions, and with explanations that compute what they explain. */
module id.tolok.scoring {
    requires com.google.common;
    requires transitive id.tolok.rubric;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports id.tolok.explanation;
    exports id.tolok.score;
    exports id.tolok.scoring;
    exports id.tolok.scoring.json;

    uses id.tolok.score.Aggregation;
    uses id.tolok.score.Grading;
    uses id.tolok.score.MissingRule;
    uses id.tolok.scoring.DecisionRule;
    uses id.tolok.scoring.SchemeRule;

    provides com.fasterxml.jackson.databind.Module with
            id.tolok.scoring.json.ScoringModule;
    provides id.tolok.json.Documents with
            id.tolok.scoring.json.ScoringModule;
}
