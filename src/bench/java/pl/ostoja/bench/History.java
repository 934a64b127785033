package pl.ostoja.bench;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The year behind the town, written straight into the tables: for each person one call with its attempt, and four
/// services. The shape is that of rows the use cases write; only their number could not be lived through.
final class History {

    private static final int SERVICES_PER_PERSON = 4;

    private final JdbcClient db;
    private final LocalDate today;
    private final int persons;

    History(JdbcClient db, LocalDate today, int persons) {
        this.db = db;
        this.today = today;
        this.persons = persons;
    }

    void write() {
        db.sql("select kernel.cover_all_months(:first, :last)")
                .param("first", today.minusYears(1))
                .param("last", today.plusMonths(2))
                .query((_, _) -> "")
                .list();
        step("rounds", """
                insert into monitoring.round (day, made_at, first_made_at)
                select d, d + time '06:00', d + time '06:00'
                  from generate_series(cast(:today as date) - 365, cast(:today as date) - 1, interval '1 day') d
                """);
        step("people in a row", """
                create unlogged table monitoring.bench_line as
                select row_number() over (order by id) as n, id as person, household,
                       gen_random_uuid() as call, gen_random_uuid() as attempt,
                       cast(:today as date) - 1 - (row_number() over (order by id) % 365)::int as day
                  from people.person where merged_into is null
                """);
        step("calls", """
                insert into monitoring.call (id, day, household, state, score, parts, closes_at, attempts, script,
                                             made_at, first_attempt_at, done_at)
                select call, day, household, 'REACHED', 10, '[]', day + time '20:00', 1, 'STANDARD',
                       day + time '06:00', day + time '09:00', day + time '09:05'
                  from monitoring.bench_line
                """);
        step("check-ins", """
                insert into monitoring.check_in (call, person, day, household, plan, kind, first, due_since, state,
                                                 outcome, done_at)
                select call, person, day, household, '00000000-0000-7000-8000-000000000703', 'OLDER', false, day,
                       'REACHED', 'REACHED', day + time '09:05'
                  from monitoring.bench_line
                """);
        step("attempts", """
                insert into monitoring.contact (id, entered_at, attempt, at, day, call, person, household, channel,
                                                outcome, reached, first, kind, name)
                select attempt, day + time '09:05', attempt, day + time '09:05', day, call, person, household, 'PHONE',
                       'REACHED', true, false, 'OLDER', 'Operator'
                  from monitoring.bench_line
                """);
        for (int n = 0; n < SERVICES_PER_PERSON; n++) {
            services(n);
        }
        step("tidying up", "drop table monitoring.bench_line");
        step("statistics", "analyze");
        Log.say("  a year of %,d attempts and %,d services", persons, persons * SERVICES_PER_PERSON);
    }

    private void services(int number) {
        step("services " + number, """
                insert into requests.service (id, entered_at, need, request, kind, help, origin, person, persons,
                                              household, provided_at, quantity, portions, grams)
                select gen_random_uuid(), s.day + time '12:00', gen_random_uuid(), gen_random_uuid(), k.code, k.help,
                       'MONITORING', s.person, array[s.person], s.household, s.day + time '12:00', 1, k.portions,
                       k.weight_grams
                  from (select person, household,
                               cast(:today as date) - 1 - ((n * 7 + %1$d * 91) %% 365)::int as day,
                               (n + %1$d) %% (select count(*) from requests.need_kind) as kind
                          from monitoring.bench_line) s
                  join (select code, help, portions, weight_grams, row_number() over (order by position) - 1 as place
                          from requests.need_kind) k on k.place = s.kind
                """.formatted(number));
    }

    private void step(String what, String sql) {
        var start = System.nanoTime();
        var statement = db.sql(sql);
        var rows = (sql.contains(":today") ? statement.param("today", today) : statement).update();
        Log.say("  %s: %,d rows in %,d s", what, rows, (System.nanoTime() - start) / 1_000_000_000);
    }
}
