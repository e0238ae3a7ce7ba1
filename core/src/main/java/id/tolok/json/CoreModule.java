package id.tolok.json;

/** The Jackson module of {@code tolok-core}. */
public final class CoreModule extends DocumentsModule {

    private static final long serialVersionUID = 1;

    /** What {@code findAndRegisterModules} calls. */
    public CoreModule() {
        super("tolok-core", CoreJson.documents());
    }
}
