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
import pl.ostoja.reports.difficulties.Difficulties;
import pl.ostoja.reports.difficulties.DifficultyId;
import pl.ostoja.reports.difficulties.DifficultyNote;
import pl.ostoja.reports.difficulties.Field;

class ReportPosts implements PostSamples {

    private static final LocalDate TODAY = LocalDate.ofInstant(StoryWorld.START, ZoneId.of("Europe/Warsaw"));

    private final Workers workers;
    private final DailyReports reports;
    private final Difficulties difficulties;

    ReportPosts(Workers workers, DailyReports reports, Difficulties difficulties) {
        this.workers = workers;
        this.reports = reports;
        this.difficulties = difficulties;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/reports/{day}/comments",
                () -> director("/reports/" + TODAY + "/comments")
                        .with("figure", "requests.open")
                        .with("text", "trzy czekają na dostawę"));
        samples.accept("/reports/{day}/versions", () -> director("/reports/" + TODAY + "/versions"));
        samples.accept("/difficulties", () -> difficulty("/difficulties"));
        samples.accept(
                "/difficulties/{id}",
                () -> difficulty("/difficulties/" + written().value()).with("version", 0));
        samples.accept("/reports/{day}/versions/{version}/sending", () -> {
            reports.freeze(workers.systemAct(), TODAY);
            return director("/reports/" + TODAY + "/versions/1/sending")
                    .with("channel", "e-mail")
                    .with("at", TODAY.atTime(6, 30));
        });
    }

    private PostSample difficulty(String uri) {
        return director(uri)
                .with("what", "Brak masek")
                .with("field", "SUPPLIES")
                .with("since", TODAY)
                .with("resolvedOn", TODAY);
    }

    private DifficultyId written() {
        return difficulties.write(
                workers.systemAct(), new DifficultyNote(Field.STAFF, null, "Brak ludzi", TODAY, null, null, true));
    }

    private PostSample director(String uri) {
        return PostSample.by(workers.of(Role.DIRECTOR), uri);
    }
}
