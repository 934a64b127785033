package pl.ostoja.operations;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How the house's own PostgreSQL is set: nothing acknowledged is ever lost, only this machine can reach it, and it
/// leaves room for everything else on a laptop.
final class ServerSettings {

    private static final long MEGABYTE = 1024 * 1024;

    private ServerSettings() {}

    /// As options of the command line, which win over what stands in files.
    static String options(int port) {
        return settings(port, memory() / MEGABYTE).entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }

    static Map<String, String> settings(int port, long memory) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("port", Integer.toString(port));
        settings.put("max_connections", "60");

        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("wal_level", "minimal"); // nobody follows this server, and loading lists is faster
        settings.put("max_wal_senders", "0");
        settings.put("wal_compression", "on");
        settings.put("max_wal_size", "1GB");

        settings.put("shared_buffers", Math.clamp(memory / 32, 64, 1024) + "MB");
        settings.put("effective_cache_size", Math.max(memory / 4, 256) + "MB");
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("random_page_cost", "1.1");
        settings.put("jit", "off"); // short questions, where compiling costs more than it saves

        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("lc_messages", "C");
        settings.put("log_error_verbosity", "terse"); // details and statements quote rows, and rows are persons
        settings.put("log_min_error_statement", "panic");
        settings.put("log_checkpoints", "off");
        return settings;
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
    }
}
