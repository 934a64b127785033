package pl.ostoja.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.operations.OutOfOrder;

/// What `run` and `demo` have in common: pages for everybody until the process is told to stop.
@Command(mixinStandardHelpOptions = true)
abstract class ServingCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "where to listen; 0.0.0.0 lets other machines in (default: this machine only)")
    private String address;

    protected abstract String usualDirectory();

    /// Which of the two this is: the profile of that name is switched on.
    protected abstract String profile();

    @Override
    public final Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A port is a number from 0 to 65535.");
        }
        refuseTakenPort();
        var directory = data.orElse(usualDirectory());
        prepare(directory);
        House.forEverybody(directory, profile(), address, port, clock(directory));
        spec.commandLine()
                .getErr()
                .printf("Ostoja is open at http://%s:%d/ with its data in %s%n", address, port, directory.path());
        new CountDownLatch(1).await(); // a signal ends the process; the shutdown hook puts everything away
        return 0;
    }

    private void refuseTakenPort() {
        try (var attempt = new ServerSocket()) {
            attempt.setReuseAddress(true);
            attempt.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new OutOfOrder("Nothing can listen on %s, port %d (%s); choose another with --port or --address."
                    .formatted(address, port, e.getMessage()));
        }
    }

    protected abstract void prepare(DataDirectory directory);

    /// The time of a house that does not live by the machine's clock.
    protected @Nullable Clock clock(DataDirectory directory) {
        return null;
    }
}
