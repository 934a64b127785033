package pl.ostoja.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs PostgreSQL's own programs. They refuse to run as root, so for root they run in a user namespace of their own,
/// where they are nobody and yet own their files.
record Program(Path binaries) {

    String run(String name, List<String> arguments) {
        return run(name, arguments, "");
    }

    /// What the program printed.
    String run(String name, List<String> arguments, String input) {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(binaries.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var typed = process.outputWriter(UTF_8)) {
                typed.write(input);
            }
            var printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new OutOfOrder("PostgreSQL's %s failed: %s".formatted(name, printed));
            }
            return printed;
        } catch (IOException e) {
            throw new OutOfOrder("PostgreSQL's %s cannot be run: %s".formatted(name, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutOfOrder("Interrupted while PostgreSQL's %s was running.".formatted(name), e);
        }
    }

    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }
}
