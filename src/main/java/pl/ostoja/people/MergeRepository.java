package pl.ostoja.people;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.people.Merges.Field;

/// All SQL about merges. `people.merge.before` and `after` hold the survivor's row around the merge.
@Repository
class MergeRepository {

    private final JdbcClient db;
    private final PersonRepository persons;
    private final SearchRows index;

    MergeRepository(JdbcClient db, PersonRepository persons, SearchRows index) {
        this.db = db;
        this.persons = persons;
        this.index = index;
    }

    Optional<PersonId> survivorOf(PersonId merged) {
        return db.sql("select survivor as value from people.merge where merged = :merged and undone_at is null")
                .param("merged", merged.value())
                .query(PersonId.class)
                .optional();
    }

    void merge(Act act, Person merged, Person survivor, Set<Field> taken, @Nullable String reason) {
        db.sql("""
                insert into people.merge (id, merged, survivor, before, reason, merged_at, actor)
                select :id, :merged, :survivor, to_jsonb(p), :reason, :at, :actor
                  from people.person p where id = :survivor
                """)
                .param("id", Ids.next())
                .param("merged", merged.id().value())
                .param("survivor", survivor.id().value())
                .param("reason", reason)
                .param("at", act.at().atOffset(UTC))
                .param("actor", act.actor().name())
                .update();
        db.sql("""
                update people.person set state = 'MERGED', state_before = state, merged_into = :survivor
                     , current = :survivor where id = :merged
                """)
                .param("survivor", survivor.id().value())
                .param("merged", merged.id().value())
                .update();
        db.sql("update people.person set current = :survivor where current = :merged")
                .param("survivor", survivor.id().value())
                .param("merged", merged.id().value())
                .update();
        var joined = survivor.particulars().taking(merged.particulars(), taken);
        persons.update(survivor.saying(withoutRivals(survivor.id(), joined)));
        index.refresh(List.of(survivor.id().value()));
        db.sql("""
                update people.merge set after = (select to_jsonb(p) from people.person p where p.id = survivor)
                 where merged = :merged and undone_at is null
                """).param("merged", merged.id().value()).update();
        db.sql("""
                delete from people.proposal where :merged in (one, other) and :survivor in (one, other)
                """)
                .param("merged", merged.id().value())
                .param("survivor", survivor.id().value())
                .update();
    }

    /// Gives the survivor back each value that the merge changed and nobody has changed since.
    void unmerge(Act act, PersonId merged, PersonId survivor) {
        db.sql("""
                with told as (
                    select key, before -> key as was, after -> key as became
                      from people.merge, jsonb_object_keys(before) as key
                     where merged = :merged and undone_at is null and before -> key is distinct from after -> key
                ), now as (
                    select to_jsonb(p) as held from people.person p where id = :survivor
                ), given_back as (
                    select coalesce(jsonb_object_agg(key, was), '{}') as row
                      from told, now
                     where held -> key is not distinct from became and key not in ('version', 'state', 'state_before')
                )
                update people.person p
                   set first_names = r.first_names, surname = r.surname, surname_key = r.surname_key,
                       former_names = r.former_names, pesel = r.pesel, pesel_standing = r.pesel_standing,
                       birth_date = r.birth_date, sex = r.sex, language = r.language, version = p.version + 1
                  from now, given_back, jsonb_populate_record(null::people.person, now.held || given_back.row) r
                 where p.id = :survivor
                """)
                .param("merged", merged.value())
                .param("survivor", survivor.value())
                .update();
        var pesel = rightPesel(merged);
        var rival = pesel != null && persons.isHeldByAnother(pesel, merged);
        db.sql("""
                update people.person
                   set state = state_before, state_before = null, merged_into = null, current = id,
                       pesel_standing = case when :rival then 'CLAIMED' else pesel_standing end
                 where id = :merged
                """).param("rival", rival).param("merged", merged.value()).update();
        db.sql("""
                with recursive under as (
                    select id from people.person where merged_into = :merged
                    union all
                    select p.id from people.person p join under on p.merged_into = under.id
                )
                update people.person set current = :merged where id in (select id from under)
                """).param("merged", merged.value()).update();
        db.sql("""
                update people.merge set undone_at = :at, undone_by = :actor where merged = :merged and undone_at is null
                """)
                .param("at", act.at().atOffset(UTC))
                .param("actor", act.actor().name())
                .param("merged", merged.value())
                .update();
        index.refresh(List.of(survivor.value(), merged.value()));
    }

    /// A claimed number becomes right when the record that held it has just been merged into this one.
    private Particulars withoutRivals(PersonId id, Particulars joined) {
        var pesel = joined.pesel();
        return pesel != null
                        && pesel.standing() == PeselClaim.Standing.CLAIMED
                        && !persons.isHeldByAnother(pesel.written(), id)
                ? joined.withPesel(new PeselClaim(pesel.written(), PeselClaim.Standing.RIGHT))
                : joined;
    }

    private @Nullable String rightPesel(PersonId id) {
        var claim = persons.get(id).pesel();
        return claim != null && Objects.equals(claim.standing(), PeselClaim.Standing.RIGHT) ? claim.written() : null;
    }
}
