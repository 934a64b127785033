package pl.ostoja.quarantine.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.people.Candidate;
import pl.ostoja.people.Match;
import pl.ostoja.people.Match.Certainty;
import pl.ostoja.people.People;

/// Finds for every open row of a list the person we know already, in portions, so that memory stays constant.
@Component
class RowMatching {

    private static final int PORTION = 5000;

    private final JdbcClient db;
    private final People people;
    private final Progress progress;

    RowMatching(JdbcClient db, People people, Progress progress) {
        this.db = db;
        this.people = people;
        this.progress = progress;
    }

    private record OpenRow(
            int number,
            String firstNames,
            String surname,
            @Nullable String pesel,
            @Nullable LocalDate birthDate,
            List<String> phones,
            String address) {

        static OpenRow of(ResultSet row, int number) throws SQLException {
            return new OpenRow(
                    row.getInt("number"),
                    row.getString("first_names"),
                    row.getString("surname"),
                    row.getString("pesel"),
                    row.getObject("birth_date", LocalDate.class),
                    texts(row.getArray("phones")),
                    row.getString("address"));
        }

        Candidate candidate() {
            return new Candidate(firstNames, surname, pesel, birthDate, null, address, phones);
        }
    }

    /// Rows for which a human has decided keep what was decided.
    void match(ListId list) {
        var total = db.sql("select count(*) from quarantine.list_row where list = :list and fate is null")
                .param("list", list.value())
                .query(Integer.class)
                .single();
        var after = Integer.MIN_VALUE;
        for (var done = 0; ; ) {
            var rows = open(list, after);
            if (rows.isEmpty()) {
                return;
            }
            write(
                    list,
                    rows,
                    people.matchAll(rows.stream().map(OpenRow::candidate).toList()));
            after = rows.getLast().number();
            done += rows.size();
            progress.step(list, "matching", done, total);
        }
    }

    private List<OpenRow> open(ListId list, int after) {
        return db.sql("""
                select number, first_names, surname, pesel, birth_date, phones, address
                  from quarantine.list_row
                 where list = :list and number > :after and fate is null and decision is null
                 order by number limit :portion
                """)
                .param("list", list.value())
                .param("after", after)
                .param("portion", PORTION)
                .query(OpenRow::of)
                .list();
    }

    private record Found(int number, UUID person, String certainty, String reasons) {

        static Stream<Found> of(int number, Match match) {
            return Stream.ofNullable(match.person())
                    .map(person -> new Found(
                            number,
                            person.value(),
                            certaintyOf(match),
                            match.reasons().stream().map(Enum::name).sorted().collect(Collectors.joining(","))));
        }
    }

    /// Rows that nobody resembles stay as they are.
    private void write(ListId list, List<OpenRow> rows, List<Match> matches) {
        var found = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(n -> Found.of(rows.get(n).number(), matches.get(n)))
                .toList();
        db.sql("""
                with m as materialized (
                    select cast(:list as uuid) as list, * from unnest(cast(:numbers as int[]), cast(:persons as uuid[]),
                           cast(:certainties as text[]), cast(:reasons as text[]))
                        as found (number, person, certainty, reasons)
                )
                update quarantine.list_row r
                   set person = case when m.certainty in ('CERTAIN', 'LIKELY') then m.person end,
                       candidate = m.person,
                       match_reasons = string_to_array(m.reasons, ','),
                       fate = case m.certainty when 'CONFLICT' then 'CONFLICTING' end,
                       why = case m.certainty when 'CONFLICT' then 'pesel-of-another' end,
                       flags = r.flags || case m.certainty when 'LIKELY' then array['match-likely'] else '{}' end
                  from m
                 where r.list = m.list and r.number = m.number
                """)
                .param("numbers", found.stream().map(Found::number).toArray(Integer[]::new))
                .param("persons", found.stream().map(Found::person).toArray(UUID[]::new))
                .param("certainties", found.stream().map(Found::certainty).toArray(String[]::new))
                .param("reasons", found.stream().map(Found::reasons).toArray(String[]::new))
                .param("list", list.value())
                .update();
    }

    /// A likely match counts when nothing speaks against it; else the row is somebody new, and `people` will propose
    /// the
    /// pair to a human.
    private static String certaintyOf(Match match) {
        var doubted = match.certainty() == Certainty.LIKELY
                && match.reasons().stream().anyMatch(reason -> reason.speaksAgainst());
        return doubted ? Certainty.NONE.name() : match.certainty().name();
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
