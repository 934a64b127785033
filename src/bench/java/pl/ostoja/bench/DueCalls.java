package pl.ostoja.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.ostoja.operations.Database;

/// The round of today in the database of the town: taken back before a measurement, looked at after it.
final class DueCalls {

    private final JdbcClient db;

    DueCalls(Database.Login login) {
        this.db = JdbcClient.create(new DriverManagerDataSource(
                login.url(), String.valueOf(login.user()), String.valueOf(login.password())));
    }

    /// As if nobody had called anybody today. The talks themselves stay: they are a ledger, of which nothing is
    /// ever taken away.
    void beginAnew() {
        for (var table : List.of("check_in", "call")) {
            db.sql(
                            "delete from monitoring.draft where call in (select id from monitoring.call where day = current_date)")
                    .update();
            db.sql(
                            "delete from monitoring.escalation where call in (select id from monitoring.call where day = current_date)")
                    .update();
            db.sql(
                            "delete from monitoring.claim where call in (select id from monitoring.call where day = current_date)")
                    .update();
            db.sql("delete from monitoring.%s where day = current_date".formatted(table))
                    .update();
        }
        db.sql("delete from monitoring.round where day = current_date").update();
        db.sql("delete from monitoring.watched where last_reached_day = current_date")
                .update();
    }

    /// How many wait to be made.
    long waiting() {
        return db.sql("select count(*) from monitoring.call where day = current_date and state = 'DUE'")
                .query(Long.class)
                .single();
    }

    /// Every call that was taken has one operator and, when it is done, one outcome.
    List<Measured> checked() {
        var twice = db.sql("""
                        select count(*) from (select k.call from monitoring.claim k
                                                join monitoring.call c on c.id = k.call
                                               where c.day = current_date
                                               group by k.call having count(*) > 1) doubles
                        """).query(Long.class).single();
        var lost = db.sql("""
                        select count(*) from monitoring.call c
                         where c.day = current_date and c.state = 'REACHED'
                           and 1 <> (select count(distinct a.attempt) from monitoring.contact a where a.call = c.id)
                        """).query(Long.class).single();
        return List.of(count("calls claimed twice", twice), count("outcomes lost or doubled", lost));
    }

    private static Measured count(String what, long count) {
        return new Measured(what, count, null, null, null, null, null, count, "0", count == 0);
    }
}
