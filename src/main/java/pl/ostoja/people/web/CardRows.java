package pl.ostoja.people.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.Lists;
import pl.ostoja.ui.Wanted;

/// The card's own lists, asked for in one statement: what hangs on a person and all records merged into them.
@Component
class CardRows {

    private static final Wanted<CardView.District> DISTRICT = new Wanted<>(CardView.District.class, """
            select d.id, d.name from people.household h join centre.district_card d on d.id = h.district
             where h.id = :household
            """);

    private static final Wanted<CardView.Contact> CONTACTS = new Wanted<>(CardView.Contact.class, """
            select t.id, t.kind, t.value, t.extension, t.owner, t.last_success, t.wrong_since, s.reason as stopped,
                   (select count(distinct q.current)::int from people.contact_point u
                      join people.person q on q.id = u.person
                     where u.value = t.value and u.removed_at is null and u.wrong_since is null) as shared_by
              from people.contact_point t
              join people.person p on p.id = t.person
              left join people.stop_number s on s.number = t.value
             where p.current = :person and t.removed_at is null
             order by t.wrong_since nulls first, t.last_success desc nulls last, t.rank, t.added_at
            """);

    private static final Wanted<CardView.Member> MEMBERS = new Wanted<>(CardView.Member.class, """
            select id, trim(first_names || ' ' || surname) as name, birth_date, state from people.person
             where household = :household and state <> 'MERGED'
             order by state in ('DECEASED', 'MOVED_OUT'), birth_date nulls last, id
            """);

    private static final Wanted<CardView.Risk> RISKS = new Wanted<>(CardView.Risk.class, """
            select distinct on (r.factor) r.factor, r.note from people.risk r
              join people.person p on p.id = r.person
             where p.current = :person and r.ended_at is null order by r.factor, r.noted_at desc
            """);

    private static final Wanted<CardView.Representative> REPRESENTATIVES =
            new Wanted<>(CardView.Representative.class, """
            select r.id, r.kind, r.name, r.phone, r.scope, r.since, r.until from people.representative r
              join people.person p on p.id = r.person
             where p.current = :person order by r.until nulls first, r.since desc
            """);

    private static final Wanted<CardView.Paper> DOCUMENTS = new Wanted<>(CardView.Paper.class, """
            select distinct d.kind, d.number, d.country from people.document d
              join people.person p on p.id = d.person
             where p.current = :person order by d.kind, d.number
            """);

    private static final Wanted<CardView.Home> FORMER_HOMES = new Wanted<>(CardView.Home.class, """
            select h.address, m.since, m.until from people.membership m
              join people.household h on h.id = m.household
             where m.person = :person and m.until is not null order by m.since desc
            """);

    private static final Wanted<CardView.Merged> MERGED = new Wanted<>(CardView.Merged.class, """
            select p.id, trim(p.first_names || ' ' || p.surname) as name, m.merged_at
              from people.person p join people.merge m on m.merged = p.id and m.undone_at is null
             where p.current = :person and p.id <> :person order by m.merged_at
            """);

    /// Who else claims the PESEL of this person. Each standing has an index of its own, so each is asked by itself.
    private static final Wanted<CardView.Rival> RIVALS = new Wanted<>(CardView.Rival.class, """
            select o.id, trim(o.first_names || ' ' || o.surname) as name
              from people.person p cross join lateral (
                   select r.* from people.person r
                    where r.pesel = p.pesel and r.pesel_standing = 'RIGHT' and r.state <> 'MERGED'
                   union all
                   select c.* from people.person c
                    where c.pesel = p.pesel and c.pesel_standing = 'CLAIMED' and c.state <> 'MERGED') o
             where p.id = :person and p.pesel_standing <> 'FAULTY' and o.id <> p.id
            """);

    /// Other records that may be the same person, and nobody has decided yet.
    private static final Wanted<CardView.Twin> TWINS = new Wanted<>(CardView.Twin.class, """
            select o.id, trim(o.first_names || ' ' || o.surname) as name, q.score, q.reasons
              from people.proposal q
              join people.person o on o.id = case when q.one = :person then q.other else q.one end
             where q.dismissed_at is null and (q.one = :person or q.other = :person) and o.state <> 'MERGED'
             order by q.score desc
            """);

    private final Lists lists;

    CardRows(Lists lists) {
        this.lists = lists;
    }

    CardView.Lists of(PersonId person, HouseholdId household) {
        var found = lists.ask(
                Map.of("person", person.value(), "household", household.value()),
                DISTRICT,
                CONTACTS,
                MEMBERS,
                RISKS,
                REPRESENTATIVES,
                DOCUMENTS,
                FORMER_HOMES,
                MERGED,
                RIVALS,
                TWINS);
        return new CardView.Lists(
                found.of(DISTRICT).stream().findFirst().orElse(null),
                found.of(CONTACTS),
                found.of(MEMBERS),
                found.of(RISKS),
                found.of(REPRESENTATIVES),
                found.of(DOCUMENTS),
                found.of(FORMER_HOMES),
                found.of(MERGED),
                found.of(RIVALS),
                found.of(TWINS));
    }
}
