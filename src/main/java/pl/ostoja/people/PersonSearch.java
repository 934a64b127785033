package pl.ostoja.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds people while somebody types: by any part of the name, phone, PESEL or address, in any order and spelling.
@Service
public class PersonSearch {

    public static final int FIRST = 20;

    private final JdbcClient db;

    PersonSearch(JdbcClient db) {
        this.db = db;
    }

    /// The first twenty, whole words before beginnings; nothing for a single letter.
    ///
    /// Where thousands begin so, only some hundreds are looked at and put in order: the next letter decides.
    @Transactional(readOnly = true)
    public List<PersonHit> first(String typed) {
        var search = TypedSearch.of(typed);
        return search.isTelling() ? first(search) : List.of();
    }

    private List<PersonHit> first(TypedSearch search) {
        return db.sql("""
                with found as (
                    (select person, 0 as rank from people.search where words @@ cast(:whole as tsquery) limit 200)
                    union all
                    (select person, 1 from people.search where words @@ cast(:beginning as tsquery) limit 200)
                    limit 220
                ), top as (
                    select c.id, min(rank) as rank, c.surname, c.first_names
                      from found join people.person p on p.id = found.person join people.person c on c.id = p.current
                     group by c.id
                     order by min(rank), c.state in ('DECEASED', 'MOVED_OUT'), c.surname, c.first_names, c.id
                     limit :first
                )
                select card.id, card.state, trim(card.surname || ' ' || card.first_names) as name, card.birth_date,
                       card.address, card.phone
                  from top join people.person_card card on card.id = top.id
                 order by top.rank, card.state in ('DECEASED', 'MOVED_OUT'), top.surname, top.first_names, top.id
                """)
                .param("whole", search.whole())
                .param("beginning", search.beginning())
                .param("first", FIRST)
                .query(PersonHit.class)
                .list();
    }
}
