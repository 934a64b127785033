package pl.ostoja.faults;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import pl.ostoja.faults.Persistent.Answers;
import tools.jackson.databind.json.JsonMapper;

/// Programs that open requests with two needs each, every request as one act.
final class Programs {

    private static final JsonMapper JSON = new JsonMapper();

    final Answers answers = new Answers();
    /// The request of each act that was acknowledged.
    final Map<UUID, UUID> acknowledged = new ConcurrentHashMap<>();

    private final String token;
    private final List<UUID> persons;

    Programs(Town town) {
        this.token = town.token();
        this.persons = town.persons();
    }

    /// One program, sending to that address until it is enough.
    void work(String address, BooleanSupplier enough) {
        try (var sender = new Persistent(answers)) {
            while (!enough.getAsBoolean()) {
                var act = UUID.randomUUID();
                acknowledged.put(act, open(sender, address, act));
            }
        }
    }

    /// Sends acts that were acknowledged once more; each must get its first answer.
    boolean areAnsweredAsBefore(String address) {
        try (var sender = new Persistent(answers)) {
            return acknowledged.entrySet().stream()
                    .limit(100)
                    .allMatch(act -> act.getValue().equals(open(sender, address, act.getKey())));
        }
    }

    private UUID open(Persistent sender, String address, UUID act) {
        var answer = sender.send(request(address, act), 201);
        return UUID.fromString(
                JSON.readTree(answer.body()).get("request").get("value").asString());
    }

    HttpRequest request(String address, UUID act) {
        var person = persons.get(Math.floorMod(act.hashCode(), persons.size()));
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/requests"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", act.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"person": "%s", "acceptDuplicates": true, "needs": [
                          {"code": "hot-meal", "cannotSecure": true}, {"code": "medicines"}]}
                        """.formatted(person)))
                .build();
    }
}
