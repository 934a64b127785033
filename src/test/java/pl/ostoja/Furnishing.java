package pl.ostoja;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.NewToken;
import pl.ostoja.access.Tokens;
import pl.ostoja.centre.Facilities;
import pl.ostoja.centre.FacilityKind;
import pl.ostoja.centre.LinePurpose;
import pl.ostoja.centre.ModeDecision;
import pl.ostoja.centre.NewFacility;
import pl.ostoja.centre.NewPhoneLine;
import pl.ostoja.centre.OperatingMode;
import pl.ostoja.centre.PhoneLines;
import pl.ostoja.dispatch.Carrier;
import pl.ostoja.dispatch.OrganisationId;
import pl.ostoja.dispatch.TaskId;
import pl.ostoja.dispatch.Tasks;
import pl.ostoja.journal.DataRequests;
import pl.ostoja.journal.NewDataRequest;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Calls;
import pl.ostoja.monitoring.Conclusion;
import pl.ostoja.monitoring.Taking;
import pl.ostoja.monitoring.Talks;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Proposals;
import pl.ostoja.people.Residents;
import pl.ostoja.people.StopList;
import pl.ostoja.reports.difficulties.Difficulties;
import pl.ostoja.reports.difficulties.DifficultyNote;
import pl.ostoja.reports.difficulties.Field;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.WantedNeed;

/// What a wave alone does not bring: proposals, decisions, difficulties, conversations that need somebody else.
final class Furnishing {

    private final BusyTown town;
    private final Path folder;

    Furnishing(BusyTown town, Path folder) {
        this.town = town;
        this.folder = folder;
    }

    void bring() {
        var act = Act.ofSystem(town.get(TurnableClock.class).instant());
        var residents = new Residents(town.get(People.class));
        residents.enter("Zofia", "Wrona", Residents.ZOFIAS_PESEL, null, null, "Lipowa 4/12", "600100200");
        residents.enter("Zofja", "Wrona", null, LocalDate.of(1936, 3, 12), null, "Polna 1", "605606707");
        town.get(Proposals.class).compare();
        town.get(StopList.class)
                .add(act.part("stop"), PhoneNumber.of("343724200").orElseThrow(), "centrala szpitala");
        town.get(Tokens.class)
                .issue(
                        act.part("token"),
                        new NewToken("Infolinia gminy", Set.of(Permission.REQUESTS_WORK), BusyTown.TODAY.plusDays(90)));
        town.get(DataRequests.class)
                .register(
                        act.part("data-request"),
                        new NewDataRequest(town.person(), "Anna Nowak", "dowód okazany w siedzibie", BusyTown.TODAY));
        town.get(HelpRequests.class)
                .open(
                        act.part("request"),
                        OpenRequest.of(
                                new PersonId(town.person()),
                                Origin.HOTLINE,
                                WantedNeed.of("hot-meal").becauseTheyCannotSecureIt(),
                                WantedNeed.of("medicines").noting("insulina, apteka przy rynku")));
        facility(act);
        var papers = new Papers(town, folder);
        papers.lists(act);
        town.get(HelpRequests.class)
                .refer(
                        act.part("referral"),
                        new NeedId(UUID.fromString(town.first(
                                "select id from requests.need_card where outcome is null order by due_by limit 1"))),
                        "PCPR w Jaworowie");
        papers.situation(act);
        difficulty(act);
        calls();
        tasks();
    }

    /// Two conversations that need somebody else, and the largest family in the operator's hands.
    private void calls() {
        for (var outcome : List.of(Conclusion.of("INTERPRETER").speaking("uk"), Conclusion.of("WRONG_NUMBER"))) {
            var act = by("operator-2");
            if (town.get(Calls.class).takeNext(act, Set.of()) instanceof Taking.Taken(CallId call)) {
                town.get(Talks.class).conclude(act.part("outcome"), call, outcome);
            }
        }
        var largest = new CallId(UUID.fromString(town.first("""
                select c.id from monitoring.call c join monitoring.check_in k on k.call = c.id
                 where c.day = (select max(day) from monitoring.call) and c.state = 'DUE'
                 group by c.id order by count(*) desc, c.id limit 1
                """)));
        town.get(Calls.class).pick(by("operator"), largest, "prosi o rozmowę przed południem");
    }

    private void tasks() {
        var ready = town.get(JdbcClient.class)
                .sql("select id from dispatch.task_card where state = 'READY' and type <> 'DESK' order by id limit 4")
                .query(UUID.class)
                .list();
        var carrier = new AccountId(UUID.fromString(account("carrier")));
        var partner = new OrganisationId(UUID.fromString(town.first("select id from dispatch.organisation limit 1")));
        for (int n = 0; n < ready.size(); n++) {
            town.get(Tasks.class)
                    .assign(
                            by("dispatcher"),
                            new TaskId(ready.get(n)),
                            n % 2 == 0 ? new Carrier.Worker(carrier) : new Carrier.Partner(partner),
                            null);
        }
    }

    private Act by(String login) {
        return new Act(
                Ids.next(),
                new Actor(UUID.fromString(account(login)), login),
                town.get(TurnableClock.class).instant(),
                Channel.SCREEN);
    }

    private String account(String login) {
        return town.first("select id from access.account where login = '%s'".formatted(login));
    }

    private void difficulty(Act act) {
        town.get(Difficulties.class)
                .write(
                        act.part("difficulty"),
                        new DifficultyNote(
                                Field.SUPPLIES,
                                UUID.fromString(town.first("select id from centre.facility_card limit 1")),
                                "Zapas masek z filtrem wystarczy na dwa dni.",
                                BusyTown.TODAY,
                                "Zamówiono 200 sztuk, dostawa w poniedziałek.",
                                null,
                                true));
    }

    private void facility(Act act) {
        var facility = town.get(Facilities.class)
                .add(
                        act.part("facility"),
                        new NewFacility("Klub Seniora", FacilityKind.LOCAL_CENTRE, "Lipowa 1", null));
        town.get(Facilities.class)
                .decide(
                        act.part("mode"),
                        facility,
                        new ModeDecision(
                                OperatingMode.SUSPENDED,
                                BusyTown.TODAY,
                                BusyTown.TODAY.plusDays(14),
                                null,
                                "zarządzenie 5",
                                "Zawieszone."));
        town.get(PhoneLines.class)
                .add(act.part("line"), new NewPhoneLine("Infolinia", "343724201", LinePurpose.HOTLINE, List.of()));
    }
}
