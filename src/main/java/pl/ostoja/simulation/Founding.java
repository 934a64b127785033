package pl.ostoja.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Districts;
import pl.ostoja.centre.NewCentre;
import pl.ostoja.centre.NewDistrict;
import pl.ostoja.dispatch.NewOrganisation;
import pl.ostoja.dispatch.Organisations;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;

/// Founds a centre in an empty house: territory, districts, workers of every role, a foundation that helps.
@Component
class Founding {

    /// Of the accounts in a simulated or shown town, never of a real one.
    static final String PASSWORD = "ostoja-demo-2020";

    private static final int DISTRICTS = 6;
    private static final List<String> DISTRICT_NAMES =
            List.of("Północ", "Śródmieście", "Zachód", "Wschód", "Południe", "Zarzecze");

    private final Centre centre;
    private final Districts districts;
    private final Accounts accounts;
    private final Organisations organisations;
    private final JdbcClient db;

    Founding(Centre centre, Districts districts, Accounts accounts, Organisations organisations, JdbcClient db) {
        this.centre = centre;
        this.districts = districts;
        this.accounts = accounts;
        this.organisations = organisations;
        this.db = db;
    }

    Cast found(Act act, Town town, int operators) {
        db.sql("select kernel.cover_all_months(:first, :last)")
                .param("first", town.start().minusMonths(1))
                .param("last", town.start().plusDays(town.days()).plusMonths(2))
                .query((_, _) -> "")
                .list();
        centre.setUp(
                act.part("centre"),
                new NewCentre(
                        town.seat().centre(),
                        town.seat().kind(),
                        town.seat().terc(),
                        town.seat().commune(),
                        null,
                        null,
                        null,
                        List.of(town.seat().commune())));
        IntStream.range(0, DISTRICTS)
                .forEach(n -> districts.add(
                        act.part("district-" + n), district(n, town.seat().names())));
        var members = new ArrayList<Cast.Member>();
        for (var role : Role.values()) {
            members.add(member(act, role, role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        for (int n = 2; n <= operators; n++) {
            members.add(member(act, Role.OPERATOR, "operator-" + n));
        }
        return new Cast(
                with(members, Role.OPERATOR),
                with(members, Role.DISPATCHER).getFirst(),
                with(members, Role.CARRIER).getFirst(),
                with(members, Role.SOCIAL_WORKER).getFirst(),
                organisations.add(
                        act.part("foundation"),
                        new NewOrganisation("Fundacja Pomocna Dłoń", "Paulina Pomocna", "600 700 800", null)));
    }

    private Cast.Member member(Act act, Role role, String login) {
        var name = Staff.nameOf(login);
        var id = accounts.open(act.part(login), new OpenAccount(login, name, role, Set.of(), PASSWORD));
        return new Cast.Member(id, role, new Actor(id.value(), name));
    }

    private static List<Cast.Member> with(List<Cast.Member> members, Role role) {
        return members.stream().filter(member -> member.role() == role).toList();
    }

    private static NewDistrict district(int number, Names names) {
        var streets = IntStream.range(0, names.streets().size())
                .filter(street -> street % DISTRICTS == number)
                .mapToObj(names.streets()::get)
                .toList();
        return new NewDistrict(DISTRICT_NAMES.get(number), null, streets, Streetmap.outline(number));
    }
}
