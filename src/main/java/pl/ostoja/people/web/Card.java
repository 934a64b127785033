package pl.ostoja.people.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.people.Households;
import pl.ostoja.people.People;
import pl.ostoja.people.Person;
import pl.ostoja.people.Proposals;
import pl.ostoja.people.Whose;

/// Brings together everything that the card shows, from all modules that know something.
@Component
class Card {

    private static final int NEWEST = 200;

    private final People people;
    private final Households households;
    private final Proposals proposals;
    private final Visits visits;
    private final CardRows rows;
    private final Timeline timeline;

    Card(People people, Households households, Proposals proposals, Visits visits, CardRows rows, Timeline timeline) {
        this.people = people;
        this.households = households;
        this.proposals = proposals;
        this.visits = visits;
        this.rows = rows;
        this.timeline = timeline;
    }

    @Transactional(readOnly = true)
    public CardView of(Person person, @Nullable String kind) {
        var household = households.get(person.household());
        var lists = lists(person);
        var whose = new Whose(
                Stream.concat(
                                Stream.of(person.id().value()),
                                lists.merged().stream()
                                        .map(merged -> merged.id().value()))
                        .collect(toSet()),
                person.household().value());
        return new CardView(
                person,
                household,
                rows.district(household.id()),
                visits.today(),
                lists,
                twins(person),
                timeline.of(whose, NEWEST),
                kind);
    }

    private CardView.Lists lists(Person person) {
        return new CardView.Lists(
                rows.contacts(person.id()),
                rows.members(person.household()),
                rows.risks(person.id()),
                rows.representatives(person.id()),
                rows.documents(person.id()),
                rows.formerHomes(person.id()),
                rows.merged(person.id()),
                rows.rivals(person.id()));
    }

    private List<CardView.Twin> twins(Person person) {
        return proposals.about(person.id()).stream()
                .map(proposal -> {
                    var other = proposal.one().equals(person.id()) ? proposal.other() : proposal.one();
                    return new CardView.Twin(
                            other, people.get(other).name().full(), proposal.score(), proposal.reasons());
                })
                .toList();
    }
}
