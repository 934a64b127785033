package pl.ostoja;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import pl.ostoja.access.Role;
import pl.ostoja.reports.Closing;

/// No page asks the database more than a handful of questions, session and journal included: a page that asks once per
/// row is quick in a story and slow in a city.
@JourneyTest
class FewStatementsJourney {

    private static final int MOST = 6;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Workers workers;

    @Autowired
    Statements statements;

    @LocalServerPort
    int port;

    @Test
    void every_page_needs_few_statements() throws Exception {
        var rooms = Rooms.of(BusyTown.play(beans, folder).furnished());
        await().until(beans.getBean(Closing.class)::run); // a year is told from closed days, as outside of tests
        var inside = new EnumMap<Role, HttpClient>(Role.class);
        var tooMany = new ArrayList<String>();
        var allowed = allowed();
        for (var room : rooms) {
            if (room.role() != null) {
                var visitor = inside.get(room.role());
                if (visitor == null) {
                    visitor = signedIn(room.role());
                    inside.put(room.role(), visitor);
                }
                get(visitor, room.address()); // the first look may fill what is kept
                statements.listen();
                get(visitor, room.address());
                var asked = statements.stop();
                if (asked.size() > allowed.getOrDefault(room.role() + " " + room.door(), MOST)) {
                    tooMany.add("%s %s %d%n    %s"
                            .formatted(room.role(), room.door(), asked.size(), String.join("\n    ", asked)));
                }
            }
        }
        assertThat(tooMany).isEmpty();
    }

    /// Pages that still ask more, as `ROLE /door count`. The list may only become shorter and its numbers smaller.
    private static Map<String, Integer> allowed() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/pages-with-many-statements.txt")).stream()
                .collect(toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
    }

    private HttpClient signedIn(Role role) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var login = workers.of(role).login();
        var csrf = CSRF.matcher(get(client, "/sign-in"));
        assertThat(csrf.find()).isTrue();
        var fields = Map.of("_csrf", csrf.group(1), "login", login, "password", Workers.PASSWORD);
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        client.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.discarding());
        return client;
    }

    private String get(HttpClient client, String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
