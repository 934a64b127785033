package pl.ostoja.requests;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Issue;
import pl.ostoja.access.NewToken;
import pl.ostoja.access.Role;
import pl.ostoja.access.Tokens;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;

class RequestPosts implements PostSamples {

    private final Workers workers;
    private final People people;
    private final HelpRequests requests;
    private final NeedKinds kinds;
    private final Exclusions exclusions;
    private final Tokens tokens;

    RequestPosts(
            Workers workers,
            People people,
            HelpRequests requests,
            NeedKinds kinds,
            Exclusions exclusions,
            Tokens tokens) {
        this.workers = workers;
        this.people = people;
        this.requests = requests;
        this.kinds = kinds;
        this.exclusions = exclusions;
        this.tokens = tokens;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/requests",
                () -> by(Role.OPERATOR, "/requests")
                        .with("person", zofia().value())
                        .with("need", "shopping"));
        samples.accept("/requests/{id}/owner", () -> by(Role.HEAD_OF_SECTION, "/requests/" + request() + "/owner"));
        samples.accept(
                "/requests/{id}/consent",
                () -> by(Role.OPERATOR, "/requests/" + request() + "/consent").with("given", true));
        samples.accept(
                "/requests/needs/{need}",
                () -> by(
                                Role.OPERATOR,
                                "/requests/needs/" + opened().needs().getFirst().value())
                        .with("deed", "MEET")
                        .with("quantity", 1));
        samples.accept(
                "/requests/referrals/{id}/answer",
                () -> by(Role.OPERATOR, "/requests/referrals/" + referral() + "/answer")
                        .with("accepted", true));
        samples.accept(
                "/needs/{code}",
                () -> by(Role.DIRECTOR, "/needs/water")
                        .with("version", kinds.get("water").version())
                        .with("urgency", "TODAY")
                        .with("hours", 4)
                        .with("portions", 0)
                        .with("grams", 9000)
                        .with("active", true));
        samples.accept(
                "/needs/exclusions",
                () -> by(Role.DIRECTOR, "/needs/exclusions")
                        .with("word", "petardy")
                        .with("notePl", "Petard nie kupujemy.")
                        .with("noteEn", "We do not buy firecrackers."));
        samples.accept(
                "/needs/exclusions/{id}/removal",
                () -> by(Role.DIRECTOR, "/needs/exclusions/" + exclusion() + "/removal"));
        samples.accept(
                "/api/v1/requests",
                () -> PostSample.byProgram(token(), "/api/v1/requests").json("""
                        {"person": "%s", "needs": [{"code": "shopping"}]}
                        """.formatted(zofia().value())));
    }

    private PostSample by(Role role, String uri) {
        return PostSample.by(workers.of(role), uri);
    }

    private String token() {
        var command = new NewToken("Infolinia", Set.of(Permission.REQUESTS_WORK), LocalDate.of(2020, 12, 31));
        return ((Issue.Issued) tokens.issue(act(), command)).secret();
    }

    private PersonId zofia() {
        return new Residents(people).zofia();
    }

    private Opening.Opened opened() {
        return Needs.opened(requests.open(
                act(),
                OpenRequest.of(zofia(), Origin.THIRD_PARTY, WantedNeed.of("shopping"))
                        .reportedBy("sąsiadka")));
    }

    private UUID request() {
        return opened().request().value();
    }

    private UUID referral() {
        return requests.refer(act(), opened().needs().getFirst(), "PCPR").value();
    }

    private UUID exclusion() {
        exclusions.add(act(), "ruletka", null, "Nie.", "No.");
        return exclusions.all().stream()
                .filter(exclusion -> exclusion.word().equals("ruletka"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Act act() {
        return workers.systemAct();
    }
}
