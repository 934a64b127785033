package pl.ostoja.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.monitoring.ContactRepository.Contact;
import pl.ostoja.people.ContactPoints;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/// What a call tells us of people themselves: a number that is right or wrong, a death.
@Component
class Told {

    private static final String SOURCE = "monitoring";

    private final People people;
    private final ContactPoints numbers;
    private final JdbcClient db;

    Told(People people, ContactPoints numbers, JdbcClient db) {
        this.people = people;
        this.numbers = numbers;
        this.db = db;
    }

    void of(Act act, Call call, OutcomeKind kind, Conclusion conclusion, List<Contact> rows) {
        var phone = call.phone();
        if (phone != null && kind.marksWrong()) {
            usersOf(phone, call)
                    .forEach(person -> numbers.markWrong(act.part("wrong-" + person), new PersonId(person), phone));
        }
        for (var row : rows) {
            var person = new PersonId(row.line().person());
            if (phone != null && row.outcome().reached()) {
                numbers.succeeded(act, person, phone);
            }
            if (row.outcome().code().equals(OutcomeKind.DIED)) {
                people.died(
                        act.part("died-" + person.value()), person, Objects.requireNonNull(conclusion.day()), SOURCE);
            }
            if (row.outcome().code().equals(OutcomeKind.MOVED)) {
                people.movedOut(act.part("moved-" + person.value()), person, call.day(), null);
            }
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
