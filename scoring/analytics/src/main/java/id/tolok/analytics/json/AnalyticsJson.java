package id.tolok.analytics.json;

import id.tolok.cohort.CohortSummary;
import id.tolok.cohort.Readiness;
import id.tolok.feedback.OrganiserFeedback;
import id.tolok.feedback.ParticipantFeedback;
import id.tolok.json.Document;
import id.tolok.statistic.Report;
import java.util.List;

/** The JSON formats of the values of this module. */
public final class AnalyticsJson {

    /** Reports: figures with their names. */
    public static final Document<Report> REPORT = Document.of("tolok/figures/1", Report.class, ReportJson.report());

    /** Summaries of cohorts, which merge after they are read as they did before. */
    public static final Document<CohortSummary> COHORT =
            Document.of("tolok/cohort/1", CohortSummary.class, CohortJson.summary());

    /** Readiness for certification. */
    public static final Document<Readiness> READINESS =
            Document.of("tolok/readiness/1", Readiness.class, CohortJson.readiness());

    /** Feedback to participants. */
    public static final Document<ParticipantFeedback> PARTICIPANT_FEEDBACK =
            Document.of("tolok/participant-feedback/1", ParticipantFeedback.class, FeedbackJson.participant());

    /** Feedback to organisers. */
    public static final Document<OrganiserFeedback> ORGANISER_FEEDBACK =
            Document.of("tolok/organiser-feedback/1", OrganiserFeedback.class, FeedbackJson.organiser());

    private AnalyticsJson() {}

    /** All documents of this module. */
    public static List<Document<?>> documents() {
        return List.of(REPORT, COHORT, READINESS, PARTICIPANT_FEEDBACK, ORGANISER_FEEDBACK);
    }
}
