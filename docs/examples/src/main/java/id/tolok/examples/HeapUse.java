package id.tolok.examples;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much of the heap is used, in bytes. */
final class HeapUse {

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private HeapUse() {}

    /** Starts to watch the peak, after what nobody holds any more was collected. */
    static HeapUse fromNow() {
        held();
        HeapUse use = new HeapUse();
        use.pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return use;
    }

    /** The most that was used since, garbage included: the sum of the peaks of the parts of the heap, so at least the true peak. */
    long peak() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** What is held now: used after a full collection. */
    static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
