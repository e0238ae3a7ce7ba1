package id.tolok.examples;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;

/** Says in tenths how far a run is, whatever threads work on it. */
final class Progress {

    private static final int TENTHS = 10;

    private final long all;
    private final String what;
    private final PrintWriter out;
    private final AtomicLong done = new AtomicLong();

    Progress(long all, String what, PrintWriter out) {
        this.all = all;
        this.what = what;
        this.out = out;
    }

    void oneMore() {
        long now = done.incrementAndGet();
        if (now * TENTHS / all > (now - 1) * TENTHS / all) {
            out.println(now + " of " + all + " " + what);
        }
    }
}
