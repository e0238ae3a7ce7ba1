/** Rubrics in three domains, made in code or read from files; the ratings that assessors give by them; and tests. */
module id.tolok.rubric {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive id.tolok.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports id.tolok.instrument;
    exports id.tolok.rating;
    exports id.tolok.rubric;
    exports id.tolok.rubric.json;

    provides com.fasterxml.jackson.databind.Module with
            id.tolok.rubric.json.RubricModule;
    provides id.tolok.json.Documents with
            id.tolok.rubric.json.RubricModule;
}
