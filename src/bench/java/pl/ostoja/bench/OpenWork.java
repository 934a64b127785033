package pl.ostoja.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.ostoja.operations.Database;

/// What stands open on the boards: as much as a city has in a bad week, not all that former loads have piled up.
final class OpenWork {

    private final JdbcClient db;

    OpenWork(Database.Login login) {
        this.db = JdbcClient.create(new DriverManagerDataSource(
                login.url(), String.valueOf(login.user()), String.valueOf(login.password())));
    }

    /// Takes away all but the newest requests, with their needs and tasks.
    void leave(int requests) {
        db.sql("""
                with gone as (
                    select id from requests.request order by opened_at desc, id desc offset :requests
                ), needs as (
                    delete from requests.need where request in (select id from gone) returning id
                ), tasks as (
                    delete from dispatch.task where need in (select id from needs)
                )
                delete from requests.request where id in (select id from gone)
                """).param("requests", requests).update();
        for (var table : List.of("dispatch.task", "requests.need", "requests.request")) {
            db.sql("vacuum analyze " + table).update();
        }
    }
}
