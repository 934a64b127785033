package pl.ostoja.quarantine.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.quarantine.ComputedEnd;
import pl.ostoja.quarantine.EndDates;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.rules.Rules;

/// What a list would change: gives every open row its fate, set by set.
@Component
class Difference {

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    Difference(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    /// Forgets the fates that depend on what we know, so that they can be found out anew.
    void reopen(ListId list) {
        db.sql(DifferenceSql.REOPENED + """
                   and (fate in ('NEW', 'CHANGED', 'UNCHANGED', 'ENDED', 'CONFLICTING')
                        or fate = 'DUPLICATE' and why <> 'duplicate')
                """).param("list", list.value()).update();
    }

    /// The same for one row: it was corrected, or a human has decided.
    void reopen(ListId list, int number) {
        db.sql(DifferenceSql.REOPENED + "and number = :number")
                .param("list", list.value())
                .param("number", number)
                .update();
    }

    /// One person written in two ways in one list, found before anybody is looked up.
    void joinTwins(ListId list) {
        byHash(() -> {
            joinAlike(list);
            mergePhones(list);
        });
    }

    private void joinAlike(ListId list) {
        db.sql("""
                update quarantine.list_row r set fate = 'DUPLICATE', why = 'same-person-written-otherwise', twin = t.twin
                  from (select r.number, min(q.number) as twin
                          from quarantine.list_row r
                          join quarantine.list_row q on q.list = r.list and q.name_key = r.name_key
                           and q.number < r.number
                         where r.list = :list and r.fate is null and q.fate is null and r.name_key <> ''
                           and r.decision is null and r.kind = q.kind and r.start_day = q.start_day
                           and r.end_day is not distinct from q.end_day
                           and (r.pesel is null or q.pesel is null)
                           and (r.birth_date is null or q.birth_date is null or r.birth_date = q.birth_date)
                           and (r.phones && q.phones or r.birth_date = q.birth_date
                                or r.address_key <> '' and r.address_key = q.address_key)
                         group by r.number) t
                 where r.list = :list and r.number = t.number
                """).param("list", list.value()).update();
    }

    /// What only the twin knows is not lost: its phones go to the row that stays.
    private void mergePhones(ListId list) {
        db.sql("""
                update quarantine.list_row r set phones = t.phones, flags = array_remove(r.flags, 'no-phone')
                  from (select d.twin, array_agg(distinct p) as phones
                          from quarantine.list_row d, unnest(d.phones) p
                         where d.list = :list and d.fate = 'DUPLICATE' group by d.twin) t
                 where r.list = :list and r.number = t.twin and r.phones = '{}'
                """).param("list", list.value()).update();
    }

    /// How the ends by rule stand today.
    Ends ends() {
        return new Ends(new EndDates(rules.book()), LocalDate.now(clock));
    }

    /// Computes the ends of rows anew that were corrected, or whose rules may have changed since they were read.
    void computeEnds(ListId list) {
        var ends = ends();
        var pairs =
                db.sql("""
                select distinct kind, start_day from quarantine.list_row
                 where list = :list and fate is null and start_day is not null
                """).param("list", list.value()).query(Ends.Start.class).list();
        var computed = pairs.stream().map(ends::of).toList();
        db.sql("""
                update quarantine.list_row r set computed_end = e.last, rule = e.rule
                  from unnest(cast(:kinds as text[]), cast(:starts as date[]), cast(:ends as date[]),
                              cast(:rules as text[])) as e (kind, start_day, last, rule)
                 where r.list = :list and r.fate is null and r.kind = e.kind and r.start_day = e.start_day
                """)
                .param(
                        "kinds",
                        array(pairs.stream().map(pair -> pair.kind().name()).toList()))
                .param("starts", array(pairs.stream().map(Ends.Start::startDay).toList()))
                .param("ends", array(computed.stream().map(ComputedEnd::day).toList()))
                .param("rules", array(computed.stream().map(ComputedEnd::row).toList()))
                .param("list", list.value())
                .update();
    }

    /// Everybody to whom no rule of the difference applies is new.
    void find(OfficialList list, Origin kind) {
        run(DifferenceSql.DECEASED, list, kind);
        run(DifferenceSql.KNOWN_STATUS, list, kind);
        byHash(() -> run(DifferenceSql.TWICE_IN_LIST, list, kind));
        run(DifferenceSql.ENDED, list, kind);
        byHash(() -> run(DifferenceSql.JUDGED, list, kind));
        run(DifferenceSql.REST_IS_NEW, list, kind);
        run(DifferenceSql.VANISHED_FORGOTTEN, list, kind);
        byHash(() -> run(DifferenceSql.VANISHED, list, kind));
    }

    private void run(String sql, OfficialList list, Origin kind) {
        db.sql(sql)
                .param("list", list.id().value())
                .param("sender", list.sender())
                .param("rank", kind.ordinal())
                .param("ranks", ranks())
                .param("day", list.day())
                .update();
    }

    private void byHash(Runnable statements) {
        db.sql(DifferenceSql.BY_HASH).update();
        statements.run();
        db.sql(DifferenceSql.AS_USUAL).update();
    }

    /// Names of origins in the order in which they prevail, the first one first.
    private static String[] ranks() {
        return array(List.of(Origin.values()).stream().map(Enum::name).toList());
    }

    private static String[] array(List<?> values) {
        return values.stream()
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
