package pl.ostoja.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Under whose name PostgreSQL's programs run: they refuse to run as root.
///
/// For root there are two ways out: a user namespace of its own, in which the server is nobody and yet owns its files,
/// or, where containers forbid that, the user `nobody`, to whom the data directory is then given.
enum OrdinaryUser {
    MYSELF(List.of()),
    NOBODY_IN_A_NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final OrdinaryUser CHOSEN = choose();

    final List<String> prefix;

    OrdinaryUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static OrdinaryUser chosen() {
        return CHOSEN;
    }

    /// Whether binaries in root's home can be reached.
    boolean seesOurHome() {
        return this != NOBODY;
    }

    void own(Path directory) {
        if (this == NOBODY && !succeeds(List.of("chown", "-R", "65534:65534", directory.toString()))) {
            throw new OutOfOrder(
                    "%s cannot be given to the user nobody; run Ostoja as an ordinary user.".formatted(directory));
        }
    }

    private static OrdinaryUser choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return MYSELF;
        }
        return succeeds(List.of("unshare", "--user", "true")) ? NOBODY_IN_A_NAMESPACE : NOBODY;
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
