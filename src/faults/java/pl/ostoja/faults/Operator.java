package pl.ostoja.faults;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One operator at a browser.
final class Operator {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern OUTCOME = Pattern.compile("action=\"/next-call/([0-9a-f-]{36})/outcome\"");

    private final Persistent person;
    private final String address;
    private String csrf = "";

    Operator(Persistent person, String address) {
        this.person = person;
        this.address = address;
    }

    Operator signIn(String login) {
        get("/sign-in");
        post("/sign-in", Map.of("login", login, "password", Town.PASSWORD));
        get("/next-call");
        return this;
    }

    /// The call in hand, or else the next one that is due.
    Optional<UUID> nextCall() {
        var held = inHand();
        if (held.isPresent()) {
            return held;
        }
        post("/next-call", Map.of());
        return inHand();
    }

    Optional<UUID> inHand() {
        var call = OUTCOME.matcher(get("/next-call").body());
        return call.find() ? Optional.of(UUID.fromString(call.group(1))) : Optional.empty();
    }

    void conclude(UUID call) {
        post("/next-call/" + call + "/outcome", Map.of("outcome", "REACHED", "a.h.food", "week"));
    }

    HttpResponse<String> get(String path) {
        var page = person.send(reading(path), 200);
        var found = CSRF.matcher(page.body());
        if (found.find()) {
            csrf = found.group(1);
        }
        return page;
    }

    /// Whatever is answered.
    HttpResponse<String> tryGet(String path) {
        return person.sendOnce(reading(path));
    }

    /// Whatever is answered to a change.
    HttpResponse<String> tryPost(String path, Map<String, String> fields) {
        return person.sendOnce(writing(path, fields));
    }

    private void post(String path, Map<String, String> fields) {
        person.send(writing(path, fields), 302);
    }

    private HttpRequest reading(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).build();
    }

    private HttpRequest writing(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + csrf + "&act=" + UUID.randomUUID() + "&", ""));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
