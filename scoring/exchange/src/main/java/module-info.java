/** Standards, rubrics, decisions and records in the formats of others, and back where a format allows it. */
module id.tolok.exchange {
    requires com.google.common;
    requires transitive id.tolok.scoring;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports id.tolok.exchange.credential;
    exports id.tolok.exchange.form;
    exports id.tolok.exchange.framework;
    exports id.tolok.exchange.statement;
}
