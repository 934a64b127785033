package pl.ostoja.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.ostoja.operations.Database;

/// What stands in the database after all, compared with what was acknowledged.
record Ledger(JdbcClient db) {

    static Ledger of(Database.Login login) {
        return new Ledger(JdbcClient.create(new DriverManagerDataSource(
                login.url(), String.valueOf(login.user()), String.valueOf(login.password()))));
    }

    /// Every act that was acknowledged is there, whole, and nothing else is.
    void holdsOnce(Programs programs) {
        var requests = ids("select id from requests.request where origin = 'PROGRAM'");
        assertThat(new HashSet<>(requests)).isEqualTo(new HashSet<>(programs.acknowledged.values()));
        assertThat(requests).hasSameSizeAs(programs.acknowledged.keySet());
        assertThat(count("select count(*) from requests.need n join requests.request r on r.id = n.request"
                        + " where r.origin = 'PROGRAM'"))
                .isEqualTo(2L * requests.size());
        assertThat(ids("select subject from journal.line where deed = 'requests.opened'"))
                .containsAll(requests)
                .doesNotHaveDuplicates();
    }

    /// The same when other programs were at work as well.
    void holdsOnceAmongOthers(Programs programs) {
        assertThat(programs.acknowledged.values()).doesNotHaveDuplicates();
        assertThat(ids("select id from requests.request")).containsAll(programs.acknowledged.values());
        assertThat(ids("select subject from journal.line where deed = 'requests.opened'"))
                .doesNotHaveDuplicates();
    }

    /// Every outcome that was acknowledged is there once, and no call was in two pairs of hands.
    void holdsOnce(Operators operators) {
        assertThat(operators.concluded).doesNotHaveDuplicates();
        assertThat(ids("select call from monitoring.claim")).doesNotHaveDuplicates();
        assertThat(ids("select id from monitoring.call where state = 'REACHED'"))
                .containsExactlyInAnyOrderElementsOf(operators.concluded);
        assertThat(count("""
                select count(*) from monitoring.call c
                 where c.state = 'REACHED'
                   and 1 <> (select count(distinct a.attempt) from monitoring.contact a where a.call = c.id)
                """)).isZero();
    }

    /// Work that was to follow a commit and never did.
    long unfinishedEvents() {
        return count("select count(*) from public.event_publication where completion_date is null");
    }

    List<UUID> ids(String sql) {
        return db.sql(sql).query(UUID.class).list();
    }

    long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
