/** Tolok's documents in Jackson 3. */
@SuppressWarnings("module") // the digit is part of the library's name, not our version
module id.tolok.jackson3 {
    requires transitive id.tolok.core;
    requires transitive tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports id.tolok.jackson3;

    uses id.tolok.json.Documents;

    provides tools.jackson.databind.JacksonModule with
            id.tolok.jackson3.TolokModule;
}
