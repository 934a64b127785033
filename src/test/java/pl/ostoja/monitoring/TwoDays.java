package pl.ostoja.monitoring;

import static pl.ostoja.monitoring.WatchedTown.MONDAY;
import static pl.ostoja.monitoring.WatchedTown.at;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import pl.ostoja.Workers;
import pl.ostoja.access.Role;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.Residents;
import pl.ostoja.quarantine.Confinements;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.requests.Needs;
import pl.ostoja.requests.Provided;

/// Two days of talks and help: a family of five is talked to and fed, Zofia gets shopping and, the day after, her
/// medicines; Jan gets shopping on the second day. One call of the first day is left. Built by hand from the beans.
final class TwoDays {

    final Needs needs;
    final PersonId zofia;
    final PersonId jan;
    private final BeanFactory beans;
    private final Workers workers;
    private final TurnableClock clock;

    TwoDays(BeanFactory beans) {
        this.beans = beans;
        this.workers = beans.getBean(Workers.class);
        this.clock = beans.getBean(TurnableClock.class);
        this.needs = new Needs(beans.getBean(HelpRequests.class));
        var people = beans.getBean(People.class);
        var town = new WatchedTown(people, beans.getBean(Confinements.class));
        clock.set(at("09:00"));
        var family = town.family();
        zofia = town.zofia();
        jan = town.residents.jan();
        beans.getBean(Rounds.class).make(system(), MONDAY);
        talk();
        meet(needs.mealsFor(system(), people.get(family.getFirst()).household(), 5), 5, clock.instant());
        meet(needs.shopping(system(), zofia), 1, clock.instant());
        clock.set(at("09:00").plusSeconds(86_400));
        meet(needs.medicines(system(), zofia), 1, clock.instant());
        meet(needs.shopping(system(), jan), 1, clock.instant());
    }

    Act system() {
        return workers.systemAct();
    }

    PersonId somebodyNeverHelped() {
        return new Residents(beans.getBean(People.class)).krysia();
    }

    void mealFor(PersonId person, Instant at) {
        meet(needs.meal(system(), person), 1, at);
    }

    void meet(NeedId need, int pieces, Instant at) {
        var deed = new Act(Ids.next(), system().actor(), at, Channel.PAPER);
        var kind = beans.getBean(NeedKinds.class).of(need);
        beans.getBean(HelpRequests.class).meet(deed, need, Provided.of(kind, pieces));
    }

    /// The next call of the first day, answered.
    void talk() {
        var ola = workers.of(Role.OPERATOR);
        var call = ((Taking.Taken) beans.getBean(Calls.class).takeNext(workers.act(ola), Set.of())).call();
        beans.getBean(Talks.class)
                .conclude(workers.act(ola), call, Conclusion.reached(List.of(new Answer(null, "pets", "walk"))));
    }
}
