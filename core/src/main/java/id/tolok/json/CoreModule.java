package id.tolok.json;

import java.util.List;

/** The Jackson module of {@code tolok-core}. */
public final class CoreModule extends DocumentsModule {

    private static final long serialVersionUID = 1;

    /** What {@code findAndRegisterModules} calls. */
    public CoreModule() {
        super(
                "tolok-core",
                List.of(
                        CoreJson.STANDARD,
                        CoreJson.SCHEME,
                        CoreJson.EVIDENCE,
                        CoreJson.PORTFOLIO,
                        CoreJson.EVIDENCE_RULES,
                        CoreJson.RELATIONS));
    }
}
