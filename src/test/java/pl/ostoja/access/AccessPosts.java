package pl.ostoja.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Permission;

class AccessPosts implements PostSamples {

    private static final LocalDate LAST_DAY = LocalDate.of(2020, 5, 31);
    private static final String OTHER = "inne cztery losowe slowa";

    private final Workers workers;
    private final Tokens tokens;

    AccessPosts(Workers workers, Tokens tokens) {
        this.workers = workers;
        this.tokens = tokens;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/accounts",
                () -> admin("/accounts")
                        .with("login", "z.nowa")
                        .with("name", "Zofia Nowa")
                        .with("role", Role.OPERATOR)
                        .with("password", OTHER));
        samples.accept("/accounts/{id}/role", () -> admin(account() + "/role").with("role", Role.DISPATCHER));
        samples.accept(
                "/accounts/{id}/password", () -> admin(account() + "/password").with("password", OTHER));
        samples.accept("/accounts/{id}/closure", () -> admin(account() + "/closure"));
        samples.accept(
                "/account/password",
                () -> PostSample.by(workers.of(Role.OPERATOR), "/account/password")
                        .with("current", Workers.PASSWORD)
                        .with("password", OTHER));
        samples.accept(
                "/account/sessions/closure",
                () -> PostSample.by(workers.of(Role.OPERATOR), "/account/sessions/closure"));
        samples.accept(
                "/account/sessions/{handle}/closure",
                () -> PostSample.by(workers.of(Role.OPERATOR), "/account/sessions/" + UUID.randomUUID() + "/closure"));
        samples.accept(
                "/tokens",
                () -> admin("/tokens")
                        .with("name", "Infolinia gminy")
                        .with("scope", Permission.REQUESTS_WORK)
                        .with("lastDay", LAST_DAY));
        samples.accept("/tokens/{id}/revocation", () -> admin("/tokens/" + token() + "/revocation"));
        samples.accept("/language", () -> PostSample.byStranger("/language").with("language", "en"));
    }

    private PostSample admin(String uri) {
        return PostSample.by(workers.of(Role.ADMINISTRATOR), uri);
    }

    private String account() {
        return "/accounts/" + workers.of(Role.OPERATOR).id().value();
    }

    private UUID token() {
        var issue = tokens.issue(
                workers.systemAct(), new NewToken("Stary program", Set.of(Permission.RULES_SEE), LAST_DAY));
        return ((Issue.Issued) issue).token().value();
    }
}
