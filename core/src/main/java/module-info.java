/**
 * Competency standards, schemes, evidence and programmes as exact, immutable values; their JSON; and the reader of published
 * standards.
 */
module id.tolok.core {
    requires com.google.common;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports id.tolok.assessment;
    exports id.tolok.evidence;
    exports id.tolok.json;
    exports id.tolok.number;
    exports id.tolok.person;
    exports id.tolok.problem;
    exports id.tolok.programme;
    exports id.tolok.reading;
    exports id.tolok.relation;
    exports id.tolok.scheme;
    exports id.tolok.standard;
    exports id.tolok.text;

    provides com.fasterxml.jackson.databind.Module with
            id.tolok.json.CoreModule;
    provides id.tolok.json.Documents with
            id.tolok.json.CoreModule;
}
