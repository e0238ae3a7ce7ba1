package com.example.provider;

import id.tolok.rating.Ratings;
import id.tolok.scoring.Transcript;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was assessed as JSON of the application's own form. */
public final class Archive {

    // region archive
    /** A case as this application keeps it: Tolok's documents inside a type of its own. */
    public record Kept(int year, Ratings ratings, Transcript result) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** The case as text. */
    public static String write(Kept kept) {
        return MAPPER.writeValueAsString(kept);
    }

    /** The case from text. */
    public static Kept read(String text) {
        return MAPPER.readValue(text, Kept.class);
    }
    // endregion

    private Archive() {}
}
