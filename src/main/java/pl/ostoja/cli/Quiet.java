package pl.ostoja.cli;

import org.springframework.boot.logging.LoggingSystem;

/// For commands that run without the framework, which otherwise decides what is logged.
final class Quiet {

    private Quiet() {}

    static void please() {
        LoggingSystem.get(Quiet.class.getClassLoader()).beforeInitialize();
    }
}
