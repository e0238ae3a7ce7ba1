package id.tolok.testkit;

import com.google.common.collect.ImmutableMap;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What must not disturb a rule: its work in another thread, and the place where a program runs. */
final class Disturbance {

    private static final long PATIENCE_MILLIS = 20;

    /** So many times one after the other, and afterwards every so many times, up to a limit. */
    private static final int EACH_LOOK = 6;

    private static final int MOST_LOOKS = 60;

    private static final Object PLACES = new Object();

    /** Where decimals have a comma, the small letter of I is another, digits are others, or the day begins elsewhere. */
    private static final Map<String, String> ELSEWHERE = ImmutableMap.of(
            "id-ID", "Asia/Jayapura", "tr-TR", "America/Los_Angeles", "ar-EG-u-nu-arab", "Pacific/Kiritimati");

    private Disturbance() {}

    /**
     * Does work over and over while another thread does other work, each at least so often.
     *
     * @return the first result that is wrong; empty if there is none
     */
    static <R> Optional<R> findWrong(int times, Runnable others, Supplier<R> work, Predicate<R> isWrong) {
        Others thread = new Others(others, times);
        thread.start();
        try {
            Optional<R> wrong = Optional.empty();
            for (int i = 0; wrong.isEmpty() && (i < times || thread.isNeeded()); i++) {
                wrong = Optional.of(work.get()).filter(isWrong);
            }
            return wrong;
        } finally {
            thread.end();
        }
    }

    /** The other thread; what goes wrong there is found by work that others disturb, sooner or later. */
    private static final class Others extends Thread {
        private final Runnable work;
        private final AtomicInteger left;
        private final AtomicBoolean ended = new AtomicBoolean();

        Others(Runnable work, int times) {
            this.work = work;
            this.left = new AtomicInteger(times);
            setDaemon(true);
            setUncaughtExceptionHandler((thread, thrown) -> left.set(0));
        }

        @Override
        public void run() {
            while (!ended.get()) {
                work.run();
                left.decrementAndGet();
            }
        }

        boolean isNeeded() {
            return left.get() > 0;
        }

        void end() {
            ended.set(true);
            Uninterruptibles.joinUninterruptibly(this);
        }
    }

    /** The same items; when they are looked at, other work is done in another thread first, unless it has to wait. */
    static <T> List<T> interrupted(List<T> items, Runnable others) {
        return new Interrupted<>(items, others);
    }

    private static final class Interrupted<T> extends AbstractList<T> {
        private final List<T> items;
        private final Runnable others;
        private int looks;
        private boolean waits;

        Interrupted(List<T> items, Runnable others) {
            this.items = items;
            this.others = others;
        }

        @Override
        public T get(int index) {
            interrupt();
            return items.get(index);
        }

        @Override
        public int size() {
            interrupt();
            return items.size();
        }

        private void interrupt() {
            looks++;
            if (!waits && looks <= MOST_LOOKS && (looks <= EACH_LOOK || looks % EACH_LOOK == 0)) {
                try {
                    CompletableFuture.runAsync(others).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException | ExecutionException e) {
                    waits = true;
                } catch (InterruptedException e) {
                    waits = true;
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** What comes out elsewhere, by the place; the defaults of the virtual machine are others for as long as that takes. */
    static <R> Map<String, R> elsewhere(Supplier<R> work) {
        ImmutableMap.Builder<String, R> results = ImmutableMap.builder();
        synchronized (PLACES) {
            ELSEWHERE.forEach((locale, zone) -> results.put(locale + " and " + zone, at(locale, zone, work)));
        }
        return results.buildOrThrow();
    }

    private static <R> R at(String locale, String zone, Supplier<R> work) {
        Locale usual = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return work.get();
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(usualZone);
        }
    }
}
