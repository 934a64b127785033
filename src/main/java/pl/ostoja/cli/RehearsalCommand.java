package pl.ostoja.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import pl.ostoja.operations.DataDirectory;

/// `rehearse`: opens an empty house, looks at its first pages and closes it again. The launcher does this once after a
/// build, with a JVM that takes notes, so that every later start is faster.
@Command(
        name = "rehearse",
        hidden = true,
        description = "Opens and closes an empty house.",
        mixinStandardHelpOptions = true)
final class RehearsalCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/sign-in", "/health", "/sign-in");

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = new DataDirectory(Files.createTempDirectory("ostoja-rehearsal"));
        try (var house = House.forEverybody(data, "run", "127.0.0.1", 0, null);
                var browser = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:" + house.port() + page);
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        } finally {
            data.clear();
        }
        return 0;
    }
}
