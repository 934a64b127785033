package pl.ostoja.people;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.journal.PersonalData;

/// What this module holds about a person, merged records and former versions included.
@Component
class HeldAbout implements PersonalData {

    private static final Map<String, String> QUESTIONS = questions();

    private final JdbcClient db;

    HeldAbout(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "people.held";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        var held = new ArrayList<Map<String, Object>>();
        QUESTIONS.forEach((what, question) -> db.sql(
                        "with mine as (select id from people.person where current = (select current from people.person where id = :person)) "
                                + question)
                .param("person", person)
                .query()
                .listOfRows()
                .forEach(row -> held.add(named(what, row))));
        return held;
    }

    private static Map<String, Object> named(String what, Map<String, Object> row) {
        var named = new LinkedHashMap<String, Object>();
        named.put("people.held.record", what);
        row.forEach((column, value) -> {
            if (value != null) {
                named.put("people.held." + column.replace('_', '-'), plain(value));
            }
        });
        return named;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Timestamp time -> time.toInstant();
            case Date day -> day.toLocalDate();
            default -> value;
        };
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("person", """
                select state, first_names, surname, former_names, pesel, birth_date, sex, language, deceased_on,
                       deceased_source, moved_out_on, moved_out_to, registered_at
                  from people.person where id in (select id from mine)
                """);
        questions.put("former-version", """
                select held ->> 'first_names' as first_names, held ->> 'surname' as surname, held ->> 'pesel' as pesel,
                       held ->> 'birth_date' as birth_date, changed_at
                  from people.person_past where person in (select id from mine) order by changed_at
                """);
        questions.put("household", """
                select m.since, m.until, h.address, h.language, h.policy_note, h.access_notes
                  from people.membership m join people.household h on h.id = m.household
                 where m.person in (select id from mine) order by m.since
                """);
        questions.put("contact", """
                select kind, value, extension, owner, added_at, last_success, wrong_since, removed_at
                  from people.contact_point where person in (select id from mine) order by added_at
                """);
        questions.put(
                "document", "select kind, number, country from people.document where person in (select id from mine)");
        questions.put("risk", """
                select factor, note, noted_at, ended_at from people.risk where person in (select id from mine)
                """);
        questions.put("representative", """
                select kind, name, phone, scope, since, until from people.representative
                 where person in (select id from mine)
                """);
        questions.put("note", "select words, noted_at from people.note where person in (select id from mine)");
        return questions;
    }
}
