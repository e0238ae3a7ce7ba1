package id.tolok.scoring.json;

import id.tolok.json.DocumentsModule;

/** The Jackson module of {@code tolok-scoring}. */
public final class ScoringModule extends DocumentsModule {

    /** What {@code findAndRegisterModules} calls. */
    public ScoringModule() {
        super("tolok-scoring", ScoringJson.documents());
    }
}
