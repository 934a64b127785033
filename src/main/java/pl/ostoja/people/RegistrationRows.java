package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.Sex;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// All SQL that enters new persons, one or ten thousand at a time: rows travel as one JSON text.
@Repository
class RegistrationRows {

    record PersonRow(
            UUID id,
            PersonState state,
            String firstNames,
            String surname,
            String surnameKey,
            @Nullable String pesel,
            PeselClaim.@Nullable Standing peselStanding,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            UUID household,
            List<String> words) {}

    record PhoneRow(
            UUID id, UUID person, String value, @Nullable String extension, int rank) {}

    record DocumentRow(UUID person, Document.Kind kind, String number, String country) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient db;

    RegistrationRows(JdbcClient db) {
        this.db = db;
    }

    void addHouseholds(List<HouseholdRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        db.sql("""
                insert into people.household (id, address, street, house_number, flat, postal_code, locality,
                                              description, address_key, locality_key, district, registered_at)
                select id, address, street, house_number, flat, postal_code, locality,
                       description, address_key, locality_key, district, :now
                  from jsonb_to_recordset(cast(:rows as jsonb)) as row (id uuid, address text, street text,
                       house_number text, flat text, postal_code text, locality text, description text,
                       address_key text, locality_key text, district uuid)
                """)
                .param("rows", JSON.writeValueAsString(rows))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// The ids that were entered. Missing are those whose PESEL somebody else entered at this very moment.
    Set<UUID> addPersons(List<PersonRow> rows, LocalDate today, Instant now) {
        return new HashSet<>(db.sql("""
                with row as materialized (
                    select * from jsonb_to_recordset(cast(:rows as jsonb)) as row (id uuid, state text,
                           first_names text, surname text, surname_key text, pesel text, pesel_standing text,
                           birth_date date, sex text, household uuid, words text[])
                ), entered as (
                    insert into people.person (id, current, state, first_names, surname, surname_key, pesel,
                                               pesel_standing, birth_date, sex, household, registered_at)
                    select id, id, state, first_names, surname, surname_key, pesel,
                           pesel_standing, birth_date, sex, household, :now
                      from row order by pesel
                    on conflict do nothing
                    returning id
                ), lives as (
                    insert into people.membership (person, household, since, first)
                    select id, household, :today, true from row join entered using (id)
                ), found as (
                    insert into people.search (person, words)
                    select id, array_to_tsvector(words) from row join entered using (id)
                ), to_compare as (
                    insert into people.uncompared (person) select id from entered
                )
                select id from entered
                """)
                .param("rows", JSON.writeValueAsString(rows))
                .param("today", today)
                .param("now", now.atOffset(UTC))
                .query(UUID.class)
                .list());
    }

    void addPhones(List<PhoneRow> rows, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        db.sql("""
                insert into people.contact_point (id, person, kind, value, extension, rank, added_at)
                select id, person, 'PHONE', value, extension, rank, :now
                  from jsonb_to_recordset(cast(:rows as jsonb)) as row (id uuid, person uuid, value text,
                       extension text, rank int)
                on conflict do nothing
                """)
                .param("rows", JSON.writeValueAsString(rows))
                .param("now", now.atOffset(UTC))
                .update();
    }

    void addDocuments(List<DocumentRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.sql("""
                insert into people.document (person, kind, number, country)
                select person, kind, number, country
                  from jsonb_to_recordset(cast(:rows as jsonb)) as row (person uuid, kind text, number text,
                       country text)
                on conflict do nothing
                """).param("rows", JSON.writeValueAsString(rows)).update();
    }

    /// Households that were meant for persons who had been entered elsewhere.
    void removeEmpty(Collection<UUID> households) {
        db.sql("""
                delete from people.household h
                 where h.id = any(:households)
                   and not exists (select from people.membership m where m.household = h.id)
                """).param("households", households.toArray(UUID[]::new)).update();
    }

    static Stream<PhoneRow> phones(Registration registration, UUID person) {
        var phones = registration.phones();
        return IntStream.range(0, phones.size())
                .mapToObj(n -> new PhoneRow(
                        Ids.next(), person, phones.get(n).e164(), phones.get(n).extension(), n + 1));
    }
}
