package id.tolok.rubric.json;

import id.tolok.json.DocumentsModule;

/** The Jackson module of {@code tolok-rubric}. */
public final class RubricModule extends DocumentsModule {

    private static final long serialVersionUID = 1;

    /** What {@code findAndRegisterModules} calls. */
    public RubricModule() {
        super("tolok-rubric", RubricJson.documents());
    }
}
