package id.tolok.examples;

/** A part of the page under a heading of its own. */
interface ReportSection {

    /** The part as HTML, from {@code <section>} on; empty if there is nothing to tell. */
    String html();
}
