package pl.ostoja.quarantine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.PersonalData;

/// What this module holds of a person: confinements and the rows of lists that named them.
@Component
class ConfinementData implements PersonalData {

    private final JdbcClient db;

    ConfinementData(JdbcClient db) {
        this.db = db;
    }

    private record Held(
            StatusKind kind,
            LocalDate startDay,
            @Nullable LocalDate endDay,
            @Nullable String rule,
            String source,
            @Nullable String written) {

        Map<String, Object> record() {
            var record = new LinkedHashMap<String, Object>();
            record.put("quarantine.kind", kind);
            record.put("quarantine.from", startDay);
            if (endDay != null) {
                record.put("quarantine.until", endDay);
            }
            if (rule != null) {
                record.put("quarantine.rule", rule);
            }
            record.put("quarantine.origin", source);
            if (written != null) {
                record.put("quarantine.row.written", written);
            }
            return record;
        }
    }

    @Override
    public String section() {
        return "quarantine.statuses";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Stream.concat(statuses(person), rows(person)).map(Held::record).toList();
    }

    private Stream<Held> statuses(UUID person) {
        return held(person, """
                select s.kind, s.start_day, s.end_day, s.rule, s.source, null as written
                  from quarantine.status s
                  join people.person_card p on p.id = s.person
                  join people.person_card me on me.current = p.current
                 where me.id = :person order by s.start_day
                """);
    }

    private Stream<Held> rows(UUID person) {
        return held(person, """
                select r.kind, r.start_day, coalesce(r.end_day, r.computed_end) as end_day, r.rule,
                       coalesce(o.name, '?') as source, array_to_string(r.cells, ' | ') as written
                  from quarantine.list_row r
                  join quarantine.official_list l on l.id = r.list
                  left join quarantine.sender o on o.id = l.sender
                 where r.person = :person and r.start_day is not null order by l.received_at
                """);
    }

    private Stream<Held> held(UUID person, String sql) {
        return db.sql(sql).param("person", person).query(Held.class).list().stream();
    }
}
