package id.tolok.rubric.json;

import id.tolok.json.DocumentsModule;

/** The Jackson module of {@code tolok-rubric}. */
public final class RubricModule extends DocumentsModule {

    /** What {@code findAndRegisterModules} calls. */
    public RubricModule() {
        super("tolok-rubric", RubricJson.documents());
    }
}
