package com.example.provider;

import id.tolok.explanation.Explanation;
import id.tolok.rating.Ratings;
import id.tolok.scoring.Result;
import id.tolok.scoring.Scorer;
import id.tolok.scoring.Transcript;
import id.tolok.text.Language;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decides on ratings. */
@RestController
class AssessmentController {

    private final Scorer scorer;

    AssessmentController(Scorer scorer) {
        this.scorer = scorer;
    }

    // region endpoint
    /**
     * The answer: the application's own type, with Tolok's documents in it.
     *
     * @param decision in the client's language
     * @param reasons what is not reached, in the client's language; a line each
     * @param result the record to keep
     * @param explanation the tree that computes the decision
     */
    record Assessment(String decision, String reasons, Transcript result, Explanation explanation) {}

    @PostMapping("/assessments")
    Assessment assess(@RequestBody Ratings ratings, Locale locale) {
        Language language = Language.of(locale.getLanguage());
        Result result = scorer.score(ratings);
        return new Assessment(
                result.decision().label(language),
                result.explain().reasons(language),
                result.transcript(),
                result.explain());
    }
    // endregion
}
