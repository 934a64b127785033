package pl.ostoja.bench;

/// Progress for whoever waits; answers go to standard output.
final class Log {

    private Log() {}

    static void say(String format, Object... values) {
        System.err.printf(format + "%n", values);
    }
}
