package id.tolok.json;

/** The Jackson module of {@code tolok-core}. */
public final class CoreModule extends DocumentsModule {

    /** What {@code findAndRegisterModules} calls. */
    public CoreModule() {
        super("tolok-core", CoreJson.documents());
    }
}
