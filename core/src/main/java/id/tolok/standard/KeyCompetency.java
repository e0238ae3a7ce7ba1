package id.tolok.standard;

import id.tolok.text.Labelled;
import id.tolok.text.LocalizedText;

/**
 * One of the seven abilities that the formats of 2003 and 2007 graded in every unit, each from 1 to 3 (kompetensi kunci); gone
 * from the format of 2016.
 *
 * <p>Level 1 is to carry out a process, 2 to manage it, 3 to set its principles and judge it. They are not the levels of the
 * qualification framework, which run from 1 to 9.
 */
public enum KeyCompetency implements Labelled {
    /** Collecting, organizing and analysing information. */
    INFORMATION(
            "mengumpulkan, mengorganisir dan menganalisa informasi",
            "collecting, organizing and analysing information"),
    /** Communicating ideas and information. */
    COMMUNICATION("mengkomunikasikan ide dan informasi", "communicating ideas and information"),
    /** Planning and organizing activities. */
    PLANNING("merencanakan dan mengorganisir aktivitas", "planning and organizing activities"),
    /** Working with others and in teams. */
    TEAMWORK("bekerja dengan orang lain dan kelompok", "working with others and in teams"),
    /** Using mathematical ideas and techniques. */
    MATHEMATICS("menggunakan ide dan teknik matematika", "using mathematical ideas and techniques"),
    /** Solving problems. */
    PROBLEM_SOLVING("memecahkan masalah", "solving problems"),
    /** Using technology. */
    TECHNOLOGY("menggunakan teknologi", "using technology");

    private final String indonesian;
    private final String english;

    KeyCompetency(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(indonesian, english);
    }
}
