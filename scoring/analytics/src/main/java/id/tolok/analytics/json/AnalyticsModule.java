package id.tolok.analytics.json;

import id.tolok.json.DocumentsModule;

/** The Jackson module of {@code tolok-analytics}. */
public final class AnalyticsModule extends DocumentsModule {

    /** What {@code findAndRegisterModules} calls. */
    public AnalyticsModule() {
        super("tolok-analytics", AnalyticsJson.documents());
    }
}
