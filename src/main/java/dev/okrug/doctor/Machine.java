package dev.okrug.doctor;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a machine has, as this process sees it: in a container, what the container may use.
 *
 * @param settings of the JVM, by name
 * @param environment of the process
 * @param memory in bytes
 * @param openFiles how many this process may have open, where that is bounded
 */
record Machine(
        Map<String, String> settings, Map<String, String> environment, long memory, int cores, OptionalLong openFiles) {

    static Machine here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> settings = new java.util.HashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> settings.put(name, System.getProperty(name)));
        return new Machine(
                settings,
                System.getenv(),
                system.getTotalMemorySize(),
                Runtime.getRuntime().availableProcessors(),
                system instanceof UnixOperatingSystemMXBean unix
                        ? OptionalLong.of(unix.getMaxFileDescriptorCount())
                        : OptionalLong.empty());
    }

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
