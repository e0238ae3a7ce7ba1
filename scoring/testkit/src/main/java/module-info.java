/** The laws of scoring as properties, for users' own aggregations, decision rules and policies; and models at random. */
module id.tolok.testkit {
    requires com.google.common;
    requires transitive id.tolok.scoring;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports id.tolok.testkit;
}
