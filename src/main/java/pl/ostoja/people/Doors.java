package pl.ostoja.people;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Ids;

/// Finds the household of a newcomer: behind the same door, with a common phone or surname.
@Repository
class Doors {

    private final JdbcClient db;

    Doors(JdbcClient db) {
        this.db = db;
    }

    /// Who lives behind the doors that these newcomers name.
    Known behind(Collection<Registration> newcomers) {
        var keys = newcomers.stream()
                .map(Registration::door)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toArray(String[]::new);
        var residents = keys.length == 0 ? List.<Resident>of() : residents(keys);
        return new Known(residents);
    }

    private List<Resident> residents(String[] keys) {
        return db.sql("""
                select h.id as household, h.address_key, h.locality_key, p.surname,
                       array(select t.value from people.contact_point t
                              where t.person = p.id and t.removed_at is null and t.wrong_since is null) as phones
                  from people.household h
                  join people.person p on p.household = h.id and p.state <> 'MERGED'
                 where h.address_key = any(:keys) and h.address_key <> ''
                """)
                .param("keys", keys)
                .query((row, _) -> new Resident(
                        row.getObject("household", UUID.class),
                        row.getString("address_key"),
                        row.getString("locality_key"),
                        NameKeys.families(row.getString("surname")),
                        Set.copyOf(List.of((String[]) row.getArray("phones").getArray()))))
                .list();
    }

    private record Resident(UUID household, String door, String locality, Set<String> families, Set<String> phones) {}

    private record Behind(UUID household, String locality, Set<String> families, Set<String> phones) {

        boolean welcomes(Registration newcomer) {
            var sameTown = locality.isEmpty()
                    || newcomer.address().localityKey().isEmpty()
                    || locality.equals(newcomer.address().localityKey());
            return sameTown
                    && (!Collections.disjoint(phones, newcomer.numbers())
                            || !Collections.disjoint(families, newcomer.families()));
        }

        void join(Set<String> moreFamilies, Set<String> morePhones) {
            families.addAll(moreFamilies);
            phones.addAll(morePhones);
        }
    }

    /// What is known of some doors, and what becomes known while newcomers are placed behind them.
    static final class Known {

        private final Map<String, List<Behind>> doors = new HashMap<>();
        private final Set<UUID> made = new HashSet<>();

        private Known(List<Resident> residents) {
            residents.stream().collect(groupingBy(Resident::household)).forEach((household, members) -> {
                var first = members.getFirst();
                var behind = new Behind(household, first.locality(), new HashSet<>(), new HashSet<>());
                members.forEach(member -> behind.join(member.families(), member.phones()));
                doors.computeIfAbsent(first.door(), _ -> new ArrayList<>()).add(behind);
            });
        }

        /// The household for a newcomer; a new id when nobody behind that door is theirs.
        UUID place(Registration newcomer) {
            if (newcomer.told().household() != null) {
                return newcomer.told().household().value();
            }
            if (newcomer.door().isEmpty()) {
                return make();
            }
            var there = doors.computeIfAbsent(newcomer.door(), _ -> new ArrayList<>());
            var home = there.stream()
                    .filter(behind -> behind.welcomes(newcomer))
                    .findFirst()
                    .orElseGet(() -> {
                        var empty =
                                new Behind(make(), newcomer.address().localityKey(), new HashSet<>(), new HashSet<>());
                        there.add(empty);
                        return empty;
                    });
            home.join(newcomer.families(), newcomer.numbers());
            return home.household();
        }

        boolean isNew(UUID household) {
            return made.contains(household);
        }

        private UUID make() {
            var id = Ids.next();
            made.add(id);
            return id;
        }
    }
}
