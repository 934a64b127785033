package pl.ostoja.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Problem;

/// The centre's phone lines.
@Service
@Transactional
public class PhoneLines {

    private final JdbcClient db;
    private final Journal journal;

    PhoneLines(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public UUID add(Act act, NewPhoneLine command) {
        return journal.once(act, UUID.class, () -> {
            var id = Ids.next();
            db.sql("""
                    insert into centre.phone_line (id, name, number, purpose, position)
                    select :id, :name, :number, :purpose, coalesce(max(position), 0) + 1 from centre.phone_line
                    """)
                    .param("id", id)
                    .param("name", command.name())
                    .param("number", command.number())
                    .param("purpose", command.purpose().name())
                    .update();
            putHours(id, command.hours());
            journal.write(act, Entry.of("centre.phone-line-added").subject("phone-line", id));
            return id;
        });
    }

    /// Stale when somebody changed it since `version`.
    public void change(Act act, UUID id, int version, NewPhoneLine command) {
        journal.once(act, () -> {
            var changed = db.sql("""
                    update centre.phone_line
                       set name = :name, number = :number, purpose = :purpose, version = version + 1
                     where id = :id and version = :version
                    """)
                    .param("id", id)
                    .param("version", version)
                    .param("name", command.name())
                    .param("number", command.number())
                    .param("purpose", command.purpose().name())
                    .update();
            if (changed == 0) {
                throw new Problem.Stale();
            }
            db.sql("delete from centre.line_hours where line = :id")
                    .param("id", id)
                    .update();
            putHours(id, command.hours());
            journal.write(act, Entry.of("centre.phone-line-changed").subject("phone-line", id));
        });
    }

    /// In the order in which they were added.
    @Transactional(readOnly = true)
    public List<PhoneLine> all() {
        var hours = hours();
        return db.sql("select id, name, number, purpose, version from centre.phone_line order by position")
                .query((row, _) -> new PhoneLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("number"),
                        LinePurpose.valueOf(row.getString("purpose")),
                        hours.getOrDefault(row.getObject("id", UUID.class), List.of()),
                        row.getInt("version")))
                .list();
    }

    private Map<UUID, List<OpenHours>> hours() {
        return db
                .sql("select line, weekday, opens, closes from centre.line_hours order by line, weekday, opens")
                .query((row, _) -> Map.entry(row.getObject("line", UUID.class), hoursOf(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static OpenHours hoursOf(ResultSet row) throws SQLException {
        return new OpenHours(
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class));
    }

    private void putHours(UUID line, List<OpenHours> hours) {
        hours.forEach(each -> db.sql("""
                        insert into centre.line_hours (line, weekday, opens, closes)
                        values (:line, :weekday, :opens, :closes) on conflict do nothing
                        """)
                .param("line", line)
                .param("weekday", each.day().getValue())
                .param("opens", each.opens())
                .param("closes", each.closes())
                .update());
    }
}
