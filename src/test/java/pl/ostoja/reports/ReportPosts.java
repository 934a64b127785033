package pl.ostoja.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.StoryWorld;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;

class ReportPosts implements PostSamples {

    private static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, ZoneId.of("Europe/Warsaw"));

    private final Workers workers;
    private final DailyReports reports;

    ReportPosts(Workers workers, DailyReports reports) {
        this.workers = workers;
        this.reports = reports;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/reports/{day}/comments",
                () -> director("/reports/" + TODAY + "/comments")
                        .with("figure", "requests.open")
                        .with("text", "trzy czekają na dostawę"));
        samples.accept("/reports/{day}/versions", () -> director("/reports/" + TODAY + "/versions"));
        samples.accept("/reports/{day}/versions/{version}/sending", () -> {
            reports.freeze(workers.systemAct(), TODAY);
            return director("/reports/" + TODAY + "/versions/1/sending")
                    .with("channel", "e-mail")
                    .with("at", TODAY.atTime(6, 30));
        });
    }

    private PostSample director(String uri) {
        return PostSample.by(workers.of(Role.DIRECTOR), uri);
    }
}
