package pl.ostoja.centre;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pl.ostoja.PostSample;
import pl.ostoja.PostSamples;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;

class CentrePosts implements PostSamples {

    private final Workers workers;
    private final Centre centre;
    private final Districts districts;
    private final Facilities facilities;
    private final PhoneLines lines;

    CentrePosts(Workers workers, Centre centre, Districts districts, Facilities facilities, PhoneLines lines) {
        this.workers = workers;
        this.centre = centre;
        this.districts = districts;
        this.facilities = facilities;
        this.lines = lines;
    }

    @Override
    public void addTo(BiConsumer<String, Supplier<PostSample>> samples) {
        samples.accept("/centre", this::card);
        samples.accept(
                "/districts",
                () -> director("/districts").with("name", "Północ").with("lines", "Lipowa"));
        samples.accept(
                "/districts/{id}",
                () -> director("/districts/" + district())
                        .with("version", 0)
                        .with("name", "Północ")
                        .with("lines", "Lipowa 1-9"));
        samples.accept(
                "/districts/outlines",
                () -> director("/districts/outlines")
                        .file("file", "rejony.geojson", OutlineTest.SQUARE_NAMED_NORTH.getBytes(UTF_8)));
        samples.accept("/facilities", () -> facilityCard("/facilities"));
        samples.accept(
                "/facilities/{id}",
                () -> facilityCard("/facilities/" + facility()).with("version", 0));
        samples.accept(
                "/facilities/{id}/modes",
                () -> director("/facilities/" + facility() + "/modes")
                        .with("mode", OperatingMode.SUSPENDED)
                        .with("firstDay", "2020-04-27")
                        .with("lastDay", "2020-05-10")
                        .with("basis", "zarządzenie 5/2020")
                        .with("publicText", "Zajęcia zawieszone."));
        samples.accept("/facilities/{id}/modes/{mode}/withdrawal", this::withdrawal);
        samples.accept(
                "/field-work",
                () -> director("/field-work")
                        .with("mode", FieldMode.MINIMUM)
                        .with("firstDay", "2020-04-27")
                        .with("basis", "zarządzenie 6/2020"));
        samples.accept("/phone-lines", () -> line("/phone-lines"));
        samples.accept(
                "/phone-lines/{id}", () -> line("/phone-lines/" + phoneLine()).with("version", 0));
    }

    private PostSample card() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
        return director("/centre")
                .with("version", 0)
                .with("name", "MOPS")
                .with("kind", CentreKind.MOPS)
                .with("terc", "2464011")
                .with("communeName", "Częstochowa");
    }

    private PostSample withdrawal() {
        var facility = new FacilityId(facility());
        var day = LocalDate.of(2020, 5, 1);
        var mode = facilities.decide(
                workers.systemAct(),
                facility,
                new ModeDecision(OperatingMode.LIMITED, day, day.plusDays(9), null, "zarządzenie", "Krócej."));
        return director("/facilities/" + facility.value() + "/modes/" + mode + "/withdrawal");
    }

    private PostSample facilityCard(String uri) {
        return director(uri)
                .with("name", "DOSL Błeszno")
                .with("kind", FacilityKind.LOCAL_CENTRE)
                .with("address", "ul. Długa 10");
    }

    private PostSample line(String uri) {
        return director(uri)
                .with("name", "Infolinia")
                .with("number", "34 372 42 00")
                .with("purpose", LinePurpose.HOTLINE)
                .with("hours", "pn-pt 7:30-15:30");
    }

    private PostSample director(String uri) {
        return PostSample.by(workers.of(Role.DIRECTOR), uri);
    }

    private UUID district() {
        return districts
                .add(workers.systemAct(), new NewDistrict("Południe", null, List.of(), null))
                .value();
    }

    private UUID facility() {
        return facilities
                .add(
                        workers.systemAct(),
                        new NewFacility("DOSL Północ", FacilityKind.LOCAL_CENTRE, "ul. Krótka 1", null))
                .value();
    }

    private UUID phoneLine() {
        return lines.add(
                workers.systemAct(), new NewPhoneLine("Centrala", "34 372 42 00", LinePurpose.GENERAL, List.of()));
    }
}
