package pl.ostoja.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// The card's own lists: what hangs on a person and all records merged into them.
@Component
class CardRows {

    private final JdbcClient db;

    CardRows(JdbcClient db) {
        this.db = db;
    }

    @Nullable
    String district(HouseholdId household) {
        return db.sql("""
                select d.name from people.household h join centre.district_card d on d.id = h.district where h.id = :id
                """)
                .param("id", household.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    List<CardView.Contact> contacts(PersonId person) {
        return db.sql("""
                select t.id, t.kind, t.value, t.extension, t.owner, t.last_success, t.wrong_since, s.reason as stopped,
                       (select count(distinct q.current)::int from people.contact_point u
                          join people.person q on q.id = u.person
                         where u.value = t.value and u.removed_at is null and u.wrong_since is null) as shared_by
                  from people.contact_point t
                  join people.person p on p.id = t.person
                  left join people.stop_number s on s.number = t.value
                 where p.current = :person and t.removed_at is null
                 order by t.wrong_since nulls first, t.last_success desc nulls last, t.rank, t.added_at
                """)
                .param("person", person.value())
                .query(CardView.Contact.class)
                .list();
    }

    List<CardView.Member> members(HouseholdId household) {
        return db.sql("""
                select id, trim(first_names || ' ' || surname) as name, birth_date, state from people.person
                 where household = :household and state <> 'MERGED'
                 order by state in ('DECEASED', 'MOVED_OUT'), birth_date nulls last, id
                """)
                .param("household", household.value())
                .query(CardView.Member.class)
                .list();
    }

    List<CardView.Risk> risks(PersonId person) {
        return db.sql("""
                select distinct on (r.factor) r.factor, r.note from people.risk r
                  join people.person p on p.id = r.person
                 where p.current = :person and r.ended_at is null order by r.factor, r.noted_at desc
                """)
                .param("person", person.value())
                .query(CardView.Risk.class)
                .list();
    }

    List<CardView.Representative> representatives(PersonId person) {
        return db.sql("""
                select r.id, r.kind, r.name, r.phone, r.scope, r.since, r.until from people.representative r
                  join people.person p on p.id = r.person
                 where p.current = :person order by r.until nulls first, r.since desc
                """)
                .param("person", person.value())
                .query(CardView.Representative.class)
                .list();
    }

    List<CardView.Paper> documents(PersonId person) {
        return db.sql("""
                select distinct d.kind, d.number, d.country from people.document d
                  join people.person p on p.id = d.person
                 where p.current = :person order by d.kind, d.number
                """)
                .param("person", person.value())
                .query(CardView.Paper.class)
                .list();
    }

    List<CardView.Home> formerHomes(PersonId person) {
        return db.sql("""
                select h.address, m.since, m.until from people.membership m
                  join people.household h on h.id = m.household
                 where m.person = :person and m.until is not null order by m.since desc
                """)
                .param("person", person.value())
                .query(CardView.Home.class)
                .list();
    }

    List<CardView.Merged> merged(PersonId person) {
        return db.sql("""
                select p.id, trim(p.first_names || ' ' || p.surname) as name, m.merged_at
                  from people.person p join people.merge m on m.merged = p.id and m.undone_at is null
                 where p.current = :person and p.id <> :person order by m.merged_at
                """)
                .param("person", person.value())
                .query(CardView.Merged.class)
                .list();
    }

    /// Who else claims the PESEL of this person. Each standing has an index of its own, so each is asked by itself.
    List<CardView.Member> rivals(PersonId person) {
        return db.sql("""
                select o.id, trim(o.first_names || ' ' || o.surname) as name, o.birth_date, o.state
                  from people.person p cross join lateral (
                       select r.* from people.person r
                        where r.pesel = p.pesel and r.pesel_standing = 'RIGHT' and r.state <> 'MERGED'
                       union all
                       select c.* from people.person c
                        where c.pesel = p.pesel and c.pesel_standing = 'CLAIMED' and c.state <> 'MERGED') o
                 where p.id = :person and p.pesel_standing <> 'FAULTY' and o.id <> p.id
                """)
                .param("person", person.value())
                .query(CardView.Member.class)
                .list();
    }
}
