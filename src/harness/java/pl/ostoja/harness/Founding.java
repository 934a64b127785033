package pl.ostoja.harness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.Issue;
import pl.ostoja.access.NewToken;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.access.Role;
import pl.ostoja.access.Tokens;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.CentreKind;
import pl.ostoja.centre.NewCentre;
import pl.ostoja.cli.House;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.monitoring.plan.Group;
import pl.ostoja.monitoring.plan.Plan;
import pl.ostoja.monitoring.plan.Plans;

/// What every town of a harness begins with: the centre, its operators, a program that opens requests, people to call.
public record Founding(House house, Act act) {

    private static final List<Integer> EVERY_DAY = List.of(1, 2, 3, 4, 5, 6, 7);

    public void centre() {
        house.get(Centre.class)
                .setUp(
                        act.part("centre"),
                        new NewCentre(
                                "MOPS Jaworów",
                                CentreKind.MOPS,
                                "2499011",
                                "Jaworów",
                                null,
                                null,
                                null,
                                List.of("Jaworów")));
    }

    /// Accounts `operator-0` and on.
    public void operators(int count, String password) {
        for (int n = 0; n < count; n++) {
            var login = "operator-" + n;
            house.get(Accounts.class)
                    .open(act.part(login), new OpenAccount(login, "Operator " + n, Role.OPERATOR, Set.of(), password));
        }
    }

    /// The secret of a program that may open requests.
    public String token(String name) {
        var until = LocalDate.now(house.get(Clock.class)).plusDays(300);
        var issue = house.get(Tokens.class)
                .issue(act.part("token"), new NewToken(name, EnumSet.of(Permission.REQUESTS_WORK), until));
        return ((Issue.Issued) issue).secret();
    }

    /// Has everybody of that age called every day, at any hour.
    ///
    /// @return how many they are
    public int callEveryDay(int age) {
        var plans = house.get(Plans.class);
        var older = plans.all().stream()
                .filter(plan -> plan.group() == Group.OLDER)
                .findFirst()
                .orElseThrow();
        plans.change(
                act.part("plan"),
                new Plan(
                        older.id(),
                        older.group(),
                        older.name(),
                        1,
                        EVERY_DAY,
                        true,
                        LocalTime.MIN,
                        LocalTime.of(23, 59),
                        older.script(),
                        older.language(),
                        new Plan.Filter(age, false, null),
                        older.version()));
        return plans.fill(act.part("fill"), older.id());
    }
}
