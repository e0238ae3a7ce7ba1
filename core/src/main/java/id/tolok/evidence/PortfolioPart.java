package id.tolok.evidence;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/** A part that a portfolio has for each unit in training programmes that prepare for certification. */
public enum PortfolioPart implements Labelled {
    /** What the person meant to do, and how (rencana kerja). */
    WORK_PLAN("rencana kerja", "work plan"),
    /** What was done, when (log). */
    LOG("log", "log"),
    /** What came of a simulated task (bukti simulasi). */
    SIMULATION("bukti simulasi", "simulation evidence");

    private final String indonesian;
    private final String english;

    PortfolioPart(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
