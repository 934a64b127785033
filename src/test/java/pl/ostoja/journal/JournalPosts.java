package pl.ostoja.journal;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Ids;

class JournalPosts implements PostSamples {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 27);

    private final Workers workers;
    private final DataRequests requests;

    JournalPosts(Workers workers, DataRequests requests) {
        this.workers = workers;
        this.requests = requests;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept("/journal/check", () -> officer("/journal/check"));
        samples.accept(
                "/retention/purge",
                () -> officer("/retention/purge")
                        .with("rule", "retention.act-outcome")
                        .with("before", TODAY.minusMonths(3)));
        samples.accept(
                "/data-requests",
                () -> officer("/data-requests")
                        .with("person", Ids.next())
                        .with("askedBy", "Anna Nowak")
                        .with("identity", "dowód okazany w siedzibie")
                        .with("receivedOn", TODAY));
        samples.accept(
                "/data-requests/{id}/extension",
                () -> officer("/data-requests/" + request() + "/extension").with("reason", "dużo danych"));
        samples.accept(
                "/data-requests/{id}/answer",
                () -> officer("/data-requests/" + request() + "/answer").with("note", "wydruk odebrany osobiście"));
    }

    private PostSample officer(String uri) {
        return PostSample.by(workers.of(Role.DATA_PROTECTION_OFFICER), uri);
    }

    private UUID request() {
        return requests.register(
                workers.systemAct(), new NewDataRequest(Ids.next(), "Anna Nowak", "dowód okazany w siedzibie", TODAY));
    }
}
