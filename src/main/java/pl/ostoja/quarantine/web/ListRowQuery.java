package pl.ostoja.quarantine.web;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.quarantine.StatusKind;
import pl.ostoja.quarantine.intake.Fate;
import pl.ostoja.quarantine.intake.ListId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rows of a list for its screen and for the answer to its sender.
@Repository
class ListRowQuery {

    static final int PAGE = 100;

    private static final String SELECT = """
            select number, first_names, surname, coalesce(pesel, pesel_raw) as pesel, birth_date, phones, address,
                   locality, kind, start_day, end_day, computed_end, rule, was_end, fate, why, flags, twin, person,
                   candidate, status, handed_to, correction is not null as corrected, cells, match_reasons, remarks
              from quarantine.list_row
             where list = :list
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    ListRowQuery(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// A page of the rows with that fate, from 0.
    List<ListRowView> rows(ListId list, Fate fate, int page) {
        return db.sql(SELECT + " and fate = :fate order by number limit :limit offset :offset")
                .param("list", list.value())
                .param("fate", fate.name())
                .param("limit", PAGE)
                .param("offset", page * PAGE)
                .query(this::view)
                .list();
    }

    Optional<ListRowView> row(ListId list, int number) {
        return db.sql(SELECT + " and number = :number")
                .param("list", list.value())
                .param("number", number)
                .query(this::view)
                .optional();
    }

    /// What the sender has to know: rows that could not be used as they were, and why.
    List<ListRowView> forTheSender(ListId list) {
        return db.sql(SELECT + """
                 and (fate in ('UNREADABLE', 'NOT_OURS', 'DUPLICATE', 'CONFLICTING', 'ENDED')
                      or flags && array['pesel-wrong', 'no-phone', 'no-address', 'pesel-digits-lost', 'start-missing'])
                   and fate <> 'SKIPPED'
                 order by number
                """)
                .param("list", list.value())
                .query(this::view)
                .list();
    }

    /// How many of the rows that will take effect are flagged with what, the most frequent first.
    List<FlagCount> flags(ListId list) {
        return db.sql("""
                select flag, count(*)::int as rows
                  from quarantine.list_row cross join unnest(flags) as flag
                 where list = :list and fate in ('NEW', 'CHANGED', 'UNCHANGED')
                 group by flag order by 2 desc, 1
                """).param("list", list.value()).query(FlagCount.class).list();
    }

    List<VanishedRow> vanished(ListId list) {
        return db.sql("""
                select s.id as status, c.id as person, c.name, c.address, s.kind, s.start_day as start,
                       s.end_day as last
                  from quarantine.vanished v join quarantine.status s on s.id = v.status
                  join people.person_card c on c.id = s.person
                 where v.list = :list order by c.surname, c.first_names limit 1000
                """).param("list", list.value()).query(VanishedRow.class).list();
    }

    List<HandOverRow> handOvers(ListId list) {
        return db.sql("""
                select recipient, legal_basis, cardinality(numbers) as rows, at, by
                  from quarantine.hand_over where list = :list order by at
                """).param("list", list.value()).query(HandOverRow.class).list();
    }

    private ListRowView view(ResultSet row, int number) throws SQLException {
        var fate = row.getString("fate");
        var first = row.getString("first_names");
        var surname = row.getString("surname");
        return new ListRowView(
                row.getInt("number"),
                (surname + " " + first).strip(),
                row.getString("pesel"),
                row.getObject("birth_date", LocalDate.class),
                texts(row.getArray("phones")),
                row.getString("address"),
                StatusKind.valueOf(row.getString("kind")),
                row.getObject("start_day", LocalDate.class),
                row.getObject("end_day", LocalDate.class),
                row.getObject("computed_end", LocalDate.class),
                row.getString("rule"),
                row.getObject("was_end", LocalDate.class),
                fate == null ? null : Fate.valueOf(fate),
                row.getString("why"),
                texts(row.getArray("flags")),
                row.getObject("twin", Integer.class),
                row.getObject("person", UUID.class),
                row.getObject("candidate", UUID.class),
                row.getObject("status", UUID.class),
                row.getString("handed_to"),
                row.getBoolean("corrected"),
                texts(row.getArray("cells")),
                first,
                surname,
                row.getString("locality"),
                texts(row.getArray("match_reasons")),
                json.readValue(row.getString("remarks"), new TypeReference<List<RemarkView>>() {}));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
