package pl.ostoja.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.monitoring.script.Scripts;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.OpenRequest;
import pl.ostoja.requests.Opening;
import pl.ostoja.requests.Origin;
import pl.ostoja.requests.WantedNeed;

/// Turns what was heard into requests, in the transaction of the call: one for the household, one for each person.
@Component
class Wishes {

    private final HelpRequests requests;
    private final Scripts scripts;

    Wishes(HelpRequests requests, Scripts scripts) {
        this.requests = requests;
        this.scripts = scripts;
    }

    /// The needs to which answers point, each once per person or household.
    List<Wish> from(List<Answer> answers, int members) {
        var wishes = new LinkedHashMap<String, Wish>();
        for (var answer : answers) {
            scripts.choice(answer.question(), answer.choice()).stream()
                    .flatMap(choice -> choice.needs().stream())
                    .forEach(need -> wishes.merge(
                            answer.person() + "/" + need.need(),
                            new Wish(answer.person(), need.wanted(members)),
                            Wishes::stronger));
        }
        return List.copyOf(wishes.values());
    }

    /// Opens the requests. A need that is open already stays as it is: nobody gets two promises of one thing.
    List<UUID> open(Act act, Call call, List<Wish> wishes) {
        var byPerson = wishes.stream()
                .collect(groupingBy(
                        wish -> Optional.ofNullable(wish.person()),
                        LinkedHashMap::new,
                        Collectors.mapping(Wish::need, toList())));
        var opened = new ArrayList<UUID>();
        byPerson.forEach((person, needs) -> open(
                        act.part("needs-" + person.map(PersonId::value).orElse(call.household())), call, person, needs)
                .ifPresent(opened::add));
        return opened;
    }

    private Optional<UUID> open(Act act, Call call, Optional<PersonId> person, List<WantedNeed> needs) {
        return switch (requests.open(act, request(call, person, needs))) {
            case Opening.Opened it -> Optional.of(it.request().value());
            case Opening.Duplicates it -> rest(act, call, person, needs, it);
        };
    }

    private Optional<UUID> rest(
            Act act, Call call, Optional<PersonId> person, List<WantedNeed> needs, Opening.Duplicates open) {
        var codes = open.open().stream().map(Opening.Duplicate::code).toList();
        var others = needs.stream().filter(need -> !codes.contains(need.code())).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return requests.open(act.part("rest"), request(call, person, others)) instanceof Opening.Opened it
                ? Optional.of(it.request().value())
                : Optional.empty();
    }

    private static OpenRequest request(Call call, Optional<PersonId> person, List<WantedNeed> needs) {
        var wanted = needs.toArray(WantedNeed[]::new);
        return person.map(id -> OpenRequest.of(id, Origin.MONITORING, wanted))
                .orElseGet(() -> OpenRequest.of(new HouseholdId(call.household()), Origin.MONITORING, wanted));
    }

    /// Of two answers that point to one need, the more urgent one counts, and what either says of means.
    private static Wish stronger(Wish one, Wish other) {
        var first = one.need();
        var second = other.need();
        var urgency = first.urgency() == null || second.urgency() == null
                ? Objects.requireNonNullElse(first.urgency(), Objects.requireNonNullElse(second.urgency(), null))
                : first.urgency().compareTo(second.urgency()) <= 0 ? first.urgency() : second.urgency();
        return new Wish(
                one.person(),
                new WantedNeed(
                        first.code(),
                        urgency,
                        null,
                        Math.max(first.quantity(), second.quantity()),
                        first.cannotSecure() != null ? first.cannotSecure() : second.cannotSecure(),
                        null));
    }
}
