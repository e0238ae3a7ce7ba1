/** Figures from many results: gain, agreement, cohorts, instruments and cut scores; none of them decides. */
module id.tolok.analytics {
    requires com.google.common;
    requires transitive id.tolok.scoring;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.statistics.distribution;
    requires static transitive org.jspecify;

    exports id.tolok.agreement;
    exports id.tolok.analytics.json;
    exports id.tolok.cohort;
    exports id.tolok.cutscore;
    exports id.tolok.feedback;
    exports id.tolok.gain;
    exports id.tolok.item;
    exports id.tolok.mastery;
    exports id.tolok.ranking;
    exports id.tolok.statistic;

    provides com.fasterxml.jackson.databind.Module with
            id.tolok.analytics.json.AnalyticsModule;
    provides id.tolok.json.Documents with
            id.tolok.analytics.json.AnalyticsModule;
}
