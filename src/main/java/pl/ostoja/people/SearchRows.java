package pl.ostoja.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.AddressText;

/// Keeps the words under which persons are found in step with their records.
@Repository
class SearchRows {

    private final JdbcClient db;

    SearchRows(JdbcClient db) {
        this.db = db;
    }

    /// Belongs into the transaction that changed a name, a number or an address.
    void refresh(Collection<UUID> persons) {
        for (var found : sources(persons)) {
            db.sql("""
                    insert into people.search (person, words) values (:person, array_to_tsvector(:words))
                    on conflict (person) do update set words = excluded.words
                    """)
                    .param("person", found.person)
                    .param("words", found.words.toArray(String[]::new))
                    .update();
        }
    }

    private record Found(UUID person, List<String> words) {}

    private List<Found> sources(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                select p.id, concat_ws(' ', p.first_names, p.surname, p.former_names) as names, p.pesel,
                       h.address, h.street, h.house_number, h.flat, h.locality,
                       array(select t.value from people.contact_point t
                              where t.person = p.id and t.kind = 'PHONE' and t.removed_at is null
                                and t.wrong_since is null) as phones,
                       array(select d.number from people.document d where d.person = p.id) as documents
                  from people.person p join people.household h on h.id = p.household
                 where p.id = any(:persons)
                """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, _) -> new Found(
                        row.getObject("id", UUID.class),
                        SearchIndex.words(
                                List.of(row.getString("names")),
                                new AddressText(
                                        row.getString("address"),
                                        row.getString("street"),
                                        row.getString("house_number"),
                                        row.getString("flat"),
                                        null,
                                        row.getString("locality"),
                                        null),
                                Arrays.asList((String[]) row.getArray("phones").getArray()),
                                Stream.concat(Stream.ofNullable(row.getString("pesel")), Arrays.stream((String[])
                                        row.getArray("documents").getArray())))))
                .list();
    }
}
