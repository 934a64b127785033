package pl.ostoja.simulation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.PersonId;

/// Cooks so many portions a day: most go to the regulars in the morning, some are kept for the confined who ask for
/// them on the phone, and what nobody asked for goes to more regulars in the evening.
@Component
class Kitchen {

    /// Members of the largest household that may ask.
    private static final int LARGEST_ORDER = 6;

    private final Regulars regulars;
    private final JdbcClient db;

    Kitchen(Regulars regulars, JdbcClient db) {
        this.regulars = regulars;
        this.db = db;
    }

    void morning(Act act, List<PersonId> clients, Town.Help help) {
        regulars.eat(act, clients, 0, help.portions() - help.kept());
    }

    void evening(Act act, List<PersonId> clients, Town.Help help, LocalDate day) {
        if (help.kept() > 0) {
            regulars.eat(act, clients, help.portions() - help.kept(), help.portions() - asked(day));
        }
    }

    /// Whether another household may still ask today.
    boolean hasEnough(Town.Help help, LocalDate day) {
        return help.kept() == 0 || asked(day) + LARGEST_ORDER <= help.kept();
    }

    private int asked(LocalDate day) {
        return db.sql("""
                select coalesce(sum(portions), 0)::int from requests.need_card
                 where origin = 'MONITORING' and opened_at >= cast(:day as date)
                """).param("day", day).query(Integer.class).single();
    }
}
