package pl.ostoja.people.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a record said when a worker opened it, for telling who changed what.
@Component
class Versions {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    Versions(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// The fields of the person's form as they were; empty when that version is not known.
    Map<String, String> person(UUID person, int version) {
        return db.sql("""
                select json_build_object('firstNames', held ->> 'first_names', 'surname', held ->> 'surname',
                       'pesel', coalesce(held ->> 'pesel', ''), 'birthDate', coalesce(held ->> 'birth_date', ''),
                       'sex', coalesce(held ->> 'sex', ''), 'language', coalesce(held ->> 'language', ''),
                       'seen', case when held ->> 'state' = 'VERIFIED' then 'true' else '' end)::text
                  from people.person_past where person = :person and version = :version
                """)
                .param("person", person)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(held -> json.readValue(held, FIELDS))
                .orElse(Map.of());
    }

    /// The same for a household.
    Map<String, String> household(UUID household, int version) {
        return db.sql("""
                select json_build_object('address', held ->> 'address',
                       'ways', (select coalesce(string_agg(way, ',' order by way), '')
                                  from jsonb_array_elements_text(held -> 'channels') way),
                       'from', coalesce(left(held ->> 'call_from', 5), ''),
                       'until', coalesce(left(held ->> 'call_until', 5), ''),
                       'neutralScript', case when held ->> 'neutral_script' = 'true' then 'true' else '' end,
                       'language', coalesce(held ->> 'language', ''), 'note', coalesce(held ->> 'policy_note', ''),
                       'accessNotes', coalesce(held ->> 'access_notes', ''),
                       'twoPersons', case when held ->> 'two_persons' = 'true' then 'true' else '' end)::text
                  from people.household_past where household = :household and version = :version
                """)
                .param("household", household)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(held -> json.readValue(held, FIELDS))
                .orElse(Map.of());
    }
}
