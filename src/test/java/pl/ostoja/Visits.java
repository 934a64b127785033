package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.ostoja.access.Role;

/// Somebody of each role, signed in by HTTP like a browser, but without one.
final class Visits {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final Workers workers;
    private final Map<Role, HttpClient> inside = new EnumMap<>(Role.class);

    Visits(int port, Workers workers) {
        this.port = port;
        this.workers = workers;
    }

    /// The page as that role sees it, which must be there.
    String page(Role role, String path) throws IOException, InterruptedException {
        var answer = look(role, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    HttpResponse<String> look(Role role, String path) throws IOException, InterruptedException {
        return get(client(role), path);
    }

    /// Sends a form that stands on that page.
    HttpResponse<String> send(Role role, String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(client(role), page, path, fields);
    }

    private HttpClient client(Role role) throws IOException, InterruptedException {
        var known = inside.get(role);
        if (known != null) {
            return known;
        }
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var login = workers.of(role).login();
        post(client, "/sign-in", "/sign-in", Map.of("login", login, "password", Workers.PASSWORD));
        inside.put(role, client);
        return client;
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var csrf = CSRF.matcher(get(client, page).body());
        assertThat(csrf.find()).as(page).isTrue();
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + csrf.group(1) + "&", ""));
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
