package pl.ostoja.dispatch;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.dispatch.photo.Snapshots;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.Needs;

class DispatchPosts implements PostSamples {

    private final Workers workers;
    private final People people;
    private final HelpRequests requests;
    private final Organisations organisations;
    private final Errands errands;

    DispatchPosts(
            Workers workers,
            People people,
            HelpRequests requests,
            Organisations organisations,
            Tasks tasks,
            JdbcClient db) {
        this.workers = workers;
        this.people = people;
        this.requests = requests;
        this.organisations = organisations;
        this.errands = new Errands(tasks, db);
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/tasks/{id}/assignment",
                () -> dispatcher("/tasks/" + errands.of(shopping()).value() + "/assignment")
                        .with("worker", workers.of(Role.CARRIER).id().value()));
        samples.accept(
                "/tasks/{id}",
                () -> dispatcher("/tasks/" + errands.of(shopping()).value())
                        .with("deed", "CANCEL")
                        .with("note", "pomyłka"));
        samples.accept("/my-tasks/{id}", () -> {
            var carrier = workers.of(Role.CARRIER);
            var task = errands.carriedBy(carrier, shopping(), workers.systemAct());
            return PostSample.by(carrier, "/my-tasks/" + task.value())
                    .with("deed", "HAND_OVER")
                    .with("proof", "WORD")
                    .with("quantity", 1)
                    .file("photo", "paczka.jpg", Snapshots.jpeg(640, 480));
        });
        samples.accept(
                "/organisations",
                () -> dispatcher("/organisations").with("name", "Adullam").with("contact", "pan Piotr"));
        samples.accept(
                "/organisations/{id}/closure", () -> dispatcher("/organisations/" + organisation() + "/closure"));
    }

    private PostSample dispatcher(String uri) {
        return PostSample.by(workers.of(Role.DISPATCHER), uri);
    }

    private NeedId shopping() {
        return new Needs(requests).shopping(workers.systemAct(), new Residents(people).zofia());
    }

    private UUID organisation() {
        return organisations
                .add(workers.systemAct(), new NewOrganisation("Caritas", "siostra Anna", null, null))
                .value();
    }
}
