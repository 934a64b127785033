package pl.ostoja.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.ostoja.access.Role;

/// One person at one browser, for what is done once and timed by the clock.
final class Browser implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;
    private String csrf = "";

    private Browser(String address) {
        this.address = address;
    }

    static Browser of(Role role, String address) throws IOException, InterruptedException {
        var browser = new Browser(address);
        browser.get("/sign-in");
        browser.post("/sign-in", Map.of("login", BenchTown.login(role), "password", BenchTown.PASSWORD));
        browser.get("/account");
        return browser;
    }

    /// Milliseconds until the whole page was here.
    long get(String path) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = send(HttpRequest.newBuilder(URI.create(address + path)).build(), 200);
        var millis = (System.nanoTime() - start) / 1_000_000;
        var found = CSRF.matcher(answer.body());
        if (found.find()) {
            csrf = found.group(1);
        }
        return millis;
    }

    /// Milliseconds until the act was done.
    long post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + csrf + "&act=" + UUID.randomUUID() + "&", ""));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        var start = System.nanoTime();
        send(request, 302);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private HttpResponse<String> send(HttpRequest request, int expected) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(request.uri().getPath() + " answered " + answer.statusCode());
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
