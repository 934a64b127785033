package pl.ostoja.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.Sheet;

/// The calls of a day on paper, in the order of the queue. Printing it is a view of personal data and is recorded.
@Component
@Transactional
class PrintedList {

    private final JdbcClient db;
    private final Journal journal;

    PrintedList(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    List<PrintedRow> of(Act act, LocalDate day) {
        var rows = rows(day);
        journal.seen(act, Entry.of("monitoring.list-printed").detail("day", day).detail("calls", rows.size()));
        return rows;
    }

    List<PrintedRow> rows(LocalDate day) {
        return db.sql("""
                select c.id, row_number() over (order by c.score desc, c.id)::int as number,
                       string_agg(p.name, ', ' order by p.birth_date) as names, count(*)::int as persons, c.phone,
                       h.address, d.name as district, c.language, h.neutral_script as neutral, c.state
                  from monitoring.call c
                  join monitoring.check_in k on k.call = c.id and k.state = 'OPEN'
                  join people.person_card p on p.id = k.person
                  join people.household_card h on h.id = c.household
                  left join centre.district_card d on d.id = c.district
                 where c.day = :day and c.state in ('DUE', 'NOT_REACHED', 'IN_PROGRESS', 'ESCALATED')
                 group by c.id, h.address, d.name, h.neutral_script
                 order by c.score desc, c.id
                """).param("day", day).query(PrintedRow.class).list();
    }

    Sheet sheet(Page page, Act act, LocalDate day) {
        var columns = List.of("number", "names", "phone", "address", "district", "language", "time", "outcome", "note");
        return new Sheet(
                "calls-" + day,
                columns.stream()
                        .map(column -> page.t("monitoring.print." + column))
                        .toList(),
                of(act, day).stream().map(PrintedList::cells).toList());
    }

    private static List<@Nullable Object> cells(PrintedRow row) {
        return java.util.Arrays.asList(
                row.number(),
                row.names(),
                row.phone(),
                row.address(),
                row.district(),
                row.language(),
                null,
                null,
                row.neutral() ? "!" : null);
    }
}
