package pl.ostoja.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Channel;
import pl.ostoja.operations.DataDirectory;

/// `rehearse`: opens an empty house, looks at its first pages, before and after somebody has an account, and closes it
/// again. The launcher does this once after a build, with a JVM that takes notes, so that every later start is faster.
@Command(
        name = "rehearse",
        hidden = true,
        description = "Opens and closes an empty house.",
        mixinStandardHelpOptions = true)
final class RehearsalCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/sign-in", "/health/readiness", "/sign-in");

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = new DataDirectory(Files.createTempDirectory("ostoja-rehearsal"));
        try (var house = House.forEverybody(data, "run", "127.0.0.1", 0, null);
                var browser = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            look(browser, house.port());
            house.get(Accounts.class).open(house.act(Channel.SYSTEM), someone());
            look(browser, house.port());
        } finally {
            data.clear();
        }
        return 0;
    }

    private static void look(HttpClient browser, int port) throws IOException, InterruptedException {
        for (var page : PAGES) {
            var address = URI.create("http://127.0.0.1:" + port + page);
            browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
    }

    private static OpenAccount someone() {
        var secret = UUID.randomUUID().toString();
        return new OpenAccount("rehearsal", "Rehearsal", Role.ADMINISTRATOR, Set.of(), secret);
    }
}
