package jp.confidentiality.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;

/** What a report was made on. */
final class Machine {
    private Machine() {}

    /** Returns JVM, system, cores and load; a load above one means that the machine was shared. */
    static String line() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + ", "
                + system.getName() + " " + system.getArch() + ", " + system.getAvailableProcessors()
                + " cores, load average at the start "
                + String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage());
    }
}
