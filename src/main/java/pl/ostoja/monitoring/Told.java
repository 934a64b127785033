package pl.ostoja.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.monitoring.ContactRepository.Contact;
import pl.ostoja.people.Circumstances;
import pl.ostoja.people.ContactPoints;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/// What a call tells us of people themselves: a number that is right or wrong, a language, a death, a
/// move.
@Component
class Told {

    private static final String SOURCE = "monitoring";

    private final People people;
    private final Circumstances circumstances;
    private final ContactPoints numbers;
    private final CallRepository calls;
    private final JdbcClient db;

    Told(People people, Circumstances circumstances, ContactPoints numbers, CallRepository calls, JdbcClient db) {
        this.people = people;
        this.circumstances = circumstances;
        this.numbers = numbers;
        this.calls = calls;
        this.db = db;
    }

    void of(Act act, Call call, OutcomeKind kind, Conclusion conclusion, List<Contact> rows) {
        ofNumber(act, call, kind, rows);
        var said = conclusion.said();
        if (kind.asks() == OutcomeKind.Asks.LANGUAGE) {
            speaks(act, call, Objects.requireNonNull(said.language()));
        }
        for (var row : rows) {
            var person = new PersonId(row.line().person());
            if (row.outcome().code().equals(OutcomeKind.DIED)) {
                people.died(act.part("died-" + person.value()), person, Objects.requireNonNull(said.day()), SOURCE);
            }
            if (row.outcome().code().equals(OutcomeKind.MOVED)) {
                people.movedOut(act.part("moved-" + person.value()), person, call.day(), said.place());
            }
        }
    }

    private void ofNumber(Act act, Call call, OutcomeKind kind, List<Contact> rows) {
        var phone = call.phone();
        if (phone == null) {
            return;
        }
        if (kind.marksWrong()) {
            usersOf(phone, call)
                    .forEach(person -> numbers.markWrong(act.part("wrong-" + person), new PersonId(person), phone));
        }
        var reached = rows.stream()
                .filter(row -> row.outcome().reached())
                .map(row -> new PersonId(row.line().person()))
                .toList();
        if (!reached.isEmpty()) {
            numbers.succeeded(act, reached, phone);
        }
    }

    /// The interpreter, and whoever calls after him, is to know in which language.
    private void speaks(Act act, Call call, String language) {
        calls.speaks(call.id(), language);
        for (var line : call.open()) {
            circumstances.speaks(act.part("language-" + line.person()), new PersonId(line.person()), language);
        }
    }

    private List<UUID> usersOf(String phone, Call call) {
        return db.sql("""
                select distinct person from people.phone_card where number = :phone and household = any (:households)
                """)
                .param("phone", phone)
                .param(
                        "households",
                        call.lines().stream().map(CheckIn::household).distinct().toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
