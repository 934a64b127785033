package pl.ostoja.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a running server wrote down about itself in `postmaster.pid`.
record Postmaster(long process, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// The server of these files, if one is alive.
    static Optional<Postmaster> of(Path files) {
        var note = files.resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(note);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            var ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new Postmaster(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip()),
                            ready))
                    .filter(Postmaster::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// After a crash the number may belong to a stranger by now, and PostgreSQL would refuse to start because of it.
    static void forgetDead(Path files) throws IOException {
        if (of(files).isEmpty()) {
            Files.deleteIfExists(files.resolve("postmaster.pid"));
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
