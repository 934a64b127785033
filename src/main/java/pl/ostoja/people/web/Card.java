package pl.ostoja.people.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.people.Household;
import pl.ostoja.people.Person;

/// Brings together everything that the card shows, from all modules that know something.
@Component
class Card {

    private static final int NEWEST = 200;

    private final Visits visits;
    private final CardRows rows;
    private final Timeline timeline;

    Card(Visits visits, CardRows rows, Timeline timeline) {
        this.visits = visits;
        this.rows = rows;
        this.timeline = timeline;
    }

    @Transactional(readOnly = true)
    public CardView of(Person person, Household household, @Nullable String kind) {
        return new CardView(
                person,
                household,
                visits.today(),
                rows.of(person.id(), household.id()),
                timeline.of(person.id(), household.id(), NEWEST),
                kind);
    }
}
