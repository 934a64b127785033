package pl.ostoja.rules;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;

class RulePosts implements PostSamples {

    private final Workers workers;

    RulePosts(Workers workers) {
        this.workers = workers;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/rules/{code}",
                () -> PostSample.by(workers.of(Role.ADMINISTRATOR), "/rules/report.daily.hour")
                        .with("validFrom", "2020-05-01")
                        .with("value", "13:30")
                        .with("transition", "NEW_CASES")
                        .with("source", "pismo wojewody"));
    }
}
