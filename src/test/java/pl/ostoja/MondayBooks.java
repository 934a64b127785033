package pl.ostoja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.quarantine.intake.MondayLists.MONDAY;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What must be true in the books at the end of scenario E02.
@TestComponent
class MondayBooks {

    private final JdbcClient db;

    MondayBooks(JdbcClient db) {
        this.db = db;
    }

    void eachRawRowIsKeptWithItsFate() {
        var ofMonday = "quarantine.list_row where list in (select id from quarantine.official_list where day = '%s')"
                .formatted(MONDAY);
        assertThat(count("select count(*) from " + ofMonday)).isEqualTo(260);
        assertThat(count("select count(*) from " + ofMonday + " and (fate is null or cardinality(cells) = 0)"))
                .isZero();
    }

    void nobodyIsThereTwice() {
        assertThat(count("select count(*) from people.person_card")).isEqualTo(97 + 132 + 9);
        assertThat(count("""
                select count(*) from (select 1 from people.person_card where pesel is not null
                 group by pesel having count(*) > 1) as twice
                """)).isZero();
        assertThat(count("select count(distinct person) from quarantine.confinement where state = 'ACTIVE'"
                        + " and '2020-04-27' between start_day and end_day"))
                .isEqualTo(229);
    }

    void everyActiveStatusHasAnOwnerAndADueDate() {
        assertThat(count("""
                select count(*) from quarantine.confinement c
                 where c.state = 'ACTIVE' and '2020-04-27' between c.start_day and c.end_day and not c.open_ended
                   and exists (select from monitoring.check_in k join monitoring.call l on l.id = k.call
                                where k.person = c.person and k.day = '2020-04-27'
                                  and (k.state = 'REACHED' and l.closes_at is not null
                                    or exists (select from monitoring.escalation e
                                                where e.call = l.id and e.ended_at is null and e.owner = 'DISPATCHER'
                                                  and e.deadline > '2020-04-27T13:30+02')))
                """)).isEqualTo(229);
    }

    void theFiguresAreTheListsBehindThem() {
        assertThat(count("select count(*) from reports.report_line where value is not null"))
                .isGreaterThan(20);
        assertThat(count("""
                select count(*) from reports.report_line l
                 where l.value is not null
                   and l.value <> (select case when l.unit in ('PORTION', 'KILOGRAM') then coalesce(sum(r.quantity), 0)
                                               else count(distinct r.key) end
                                     from reports.report_record r where r.report = l.report and r.figure = l.figure)
                """)).isZero();
    }

    void nobodyCanChangeAFrozenReport() {
        assertThatThrownBy(
                        () -> db.sql("update reports.report_line set value = 0").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    String digestOfVersion1() {
        return db.sql("select digest from reports.report where version = 1")
                .query(String.class)
                .single();
    }

    int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
