package pl.ostoja.quarantine.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;
import pl.ostoja.people.People;
import pl.ostoja.people.Residents;

class ListPosts implements PostSamples {

    private static final String LIST = """
            Nazwisko;Imię;PESEL;Telefon;Adres;Miejscowość;Data od;Data do
            Wójcik;Zofia;44051401359;600100200;ul. Lipowa 4/12;Częstochowa;20.04.2020;04.05.2020
            Śliwa;Jan;;601200300;ul. Polna 7;Kłobuck;20.04.2020;04.05.2020
            """;

    private final Workers workers;
    private final Centre centre;
    private final SentFiles files;
    private final Lists lists;
    private final Progress progress;
    private final People people;

    ListPosts(Workers workers, Centre centre, Lists lists, Progress progress, People people) {
        this.workers = workers;
        this.centre = centre;
        this.files = new SentFiles(workers, lists);
        this.lists = lists;
        this.progress = progress;
        this.people = people;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept(
                "/lists",
                () -> by("/lists")
                        .with("sender", "PSSE w Częstochowie")
                        .with("basis", "polecenie wojewody")
                        .file("file", "lista.csv", LIST.getBytes(UTF_8)));
        samples.accept(
                "/lists/{id}/sender",
                () -> by(files.sealed(LIST), "/sender").with("sender", "PSSE").with("basis", "polecenie wojewody"));
        samples.accept("/lists/{id}/reading", () -> by(received(), "/reading").with("delimiter", ";"));
        samples.accept("/lists/{id}/comparison", () -> by(received(), "/comparison"));
        samples.accept("/lists/{id}/application", () -> by(compared(), "/application"));
        samples.accept("/lists/{id}/cancellation", () -> {
            var list = received();
            progress.begin(list, "reading");
            return by(list, "/cancellation");
        });
        samples.accept("/lists/{id}/acknowledgement", () -> by(applied(), "/acknowledgement"));
        samples.accept(
                "/lists/{id}/hand-over",
                () -> by(applied(), "/hand-over")
                        .with("recipient", "GOPS Kłobuck")
                        .with("basis", "polecenie wojewody"));
        samples.accept("/lists/{id}/renewal", () -> {
            received();
            return by(files.received(LIST), "/renewal");
        });
        samples.accept("/lists/{id}/withdrawal", () -> by(received(), "/withdrawal"));
        samples.accept("/lists/{id}/rows", () -> typed(by(received(), "/rows")));
        samples.accept("/lists/{id}/rows/{number}", () -> typed(by(compared(), "/rows/2")));
        samples.accept(
                "/lists/{id}/rows/{number}/person",
                () -> by(compared(), "/rows/2/person")
                        .with("person", new Residents(people).zofia().value()));
    }

    private ListId received() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
        return files.received(LIST);
    }

    private ListId compared() {
        var list = received();
        lists.compare(list, null);
        return list;
    }

    private ListId applied() {
        var list = compared();
        lists.apply(workers.systemAct(), list);
        return list;
    }

    private static PostSample typed(PostSample row) {
        return row.with("surname", "Nowak")
                .with("firstNames", "Ewa")
                .with("kind", "QUARANTINE")
                .with("start", "2020-04-20")
                .with("phones", "600100200");
    }

    private PostSample by(ListId list, String step) {
        return by("/lists/" + list.value() + step);
    }

    private PostSample by(String uri) {
        return PostSample.by(workers.of(Role.DISPATCHER), uri);
    }
}
