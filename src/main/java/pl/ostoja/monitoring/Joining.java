package pl.ostoja.monitoring;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Joins people whose turn it is into calls: one call for a household, and one for households that live on one phone.
final class Joining {

    /// A number shared by more than a family is a dormitory's or an official's: its households are called one by one.
    static final int FAMILY_AT_MOST = 8;

    private Joining() {}

    /// @param due one row per person and plan; of several plans of a person the nearest due date wins
    static List<PlannedCall> calls(List<DuePerson> due) {
        var households = nearest(due).stream()
                .collect(groupingBy(
                        person -> person.home().id(), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        var byPhone = new LinkedHashMap<String, List<DuePerson>>();
        var phones = new LinkedHashMap<String, @Nullable String>();
        households.forEach((household, persons) -> {
            var phone = phone(persons);
            var key = phone != null && isFamilyPhone(phone, persons) ? phone : household.toString();
            byPhone.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(persons);
            phones.putIfAbsent(key, phone);
        });
        return byPhone.entrySet().stream()
                .map(call -> call(call.getValue(), phones.get(call.getKey())))
                .toList();
    }

    private static PlannedCall call(List<DuePerson> persons, @Nullable String phone) {
        var allowed = persons.stream().allMatch(person -> person.home().byPhone());
        var other = phone != null || !allowed ? null : otherPhone(persons);
        if (allowed && (phone != null || other != null)) {
            return phone != null
                    ? new PlannedCall(persons, phone, Step.ATTEMPTS)
                    : new PlannedCall(persons, other, Step.HOUSEHOLD_CONTACT);
        }
        return new PlannedCall(persons, null, Step.DISTRICT_WORKER);
    }

    private static List<DuePerson> nearest(List<DuePerson> due) {
        Map<UUID, DuePerson> byPerson = new LinkedHashMap<>();
        due.forEach(row -> byPerson.merge(row.person(), row, Joining::nearer));
        return List.copyOf(byPerson.values());
    }

    private static DuePerson nearer(DuePerson one, DuePerson other) {
        return comparing((DuePerson row) -> row.listing().dueSince()).compare(one, other) <= 0 ? one : other;
    }

    private static @Nullable String phone(List<DuePerson> persons) {
        return persons.stream()
                .map(DuePerson::phone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String otherPhone(List<DuePerson> persons) {
        return persons.stream()
                .map(DuePerson::otherPhone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// A household with a neutral script is never joined with others: they must not hear of each other.
    private static boolean isFamilyPhone(String phone, List<DuePerson> persons) {
        return persons.stream().noneMatch(person -> person.home().neutral())
                && persons.stream()
                        .filter(person -> phone.equals(person.phone()))
                        .allMatch(person -> person.sharedBy() <= FAMILY_AT_MOST);
    }
}
