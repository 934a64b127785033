package pl.ostoja.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs PostgreSQL's own programs, as an ordinary user.
record Program(Path binaries) {

    String run(String name, List<String> arguments) {
        return run(name, arguments, "");
    }

    /// What the program printed.
    String run(String name, List<String> arguments, String input) {
        var command = new ArrayList<>(OrdinaryUser.chosen().prefix);
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
}
