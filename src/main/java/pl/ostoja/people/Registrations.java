package pl.ostoja.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.ostoja.centre.DistrictId;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.people.RegistrationRows.DocumentRow;
import pl.ostoja.people.RegistrationRows.PersonRow;

/// Enters newcomers: one record for each PESEL, a household for everybody.
///
/// Who holds the PESEL already and has that name is the same person and gets no second record, only new phones. Who
/// holds it under another name stays alone with it; the newcomer is entered too, the claim flagged.
@Component
class Registrations {

    /// A record that holds a PESEL.
    record Holder(String pesel, UUID id, String firstNames, String surname) {

        boolean isCalled(PersonName name) {
            return new PersonName(firstNames, surname).likeness(name) != PersonName.Likeness.DIFFERENT;
        }
    }

    private final RegistrationRows rows;
    private final PersonRepository persons;
    private final Doors doors;
    private final Ground ground;
    private final SearchRows index;
    private final Clock clock;

    Registrations(
            RegistrationRows rows,
            PersonRepository persons,
            Doors doors,
            Ground ground,
            SearchRows index,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.doors = doors;
        this.ground = ground;
        this.index = index;
        this.clock = clock;
    }

    /// Ids in the order of the list; the same id may stand there twice. `fresh` receives those entered now.
    List<PersonId> enter(List<NewPerson> people, Collection<PersonId> fresh) {
        var addresses = ground.readAll(people.stream().map(NewPerson::address));
        var districts = ground.districtsOf(addresses);
        var newcomers = IntStream.range(0, people.size())
                .parallel()
                .mapToObj(n -> Registration.of(
                        people.get(n),
                        addresses.get(n),
                        districts.get(n).map(DistrictId::value).orElse(null)))
                .toList();
        var result = new PersonId[newcomers.size()];
        var open = new LinkedHashMap<Integer, Registration>();
        for (var n = 0; n < newcomers.size(); n++) {
            open.put(n, newcomers.get(n));
        }
        while (!open.isEmpty()) {
            settle(open, result, fresh);
        }
        return List.of(result);
    }

    private void settle(Map<Integer, Registration> open, PersonId[] result, Collection<PersonId> fresh) {
        var fates = fates(open);
        var entered = add(
                fates.values().stream().filter(Fate::isNew).map(Fate::newcomer).toList());
        var lost = fates.values().stream()
                .filter(Fate::isNew)
                .map(Fate::person)
                .filter(id -> !entered.contains(id))
                .collect(toSet());
        var phones = new ArrayList<RegistrationRows.PhoneRow>();
        fates.forEach((n, fate) -> {
            if (!lost.contains(fate.person())) {
                result[n] = new PersonId(fate.person());
                RegistrationRows.phones(fate.newcomer(), fate.person()).forEach(phones::add);
                open.remove(n);
            }
        });
        rows.addPhones(phones, clock.instant());
        fresh.addAll(entered.stream().map(PersonId::new).toList());
    }

    /// What becomes of a newcomer: entered, or known as another record.
    private record Fate(Registration newcomer, UUID person) {

        boolean isNew() {
            return newcomer.id().value().equals(person);
        }
    }

    private Map<Integer, Fate> fates(Map<Integer, Registration> open) {
        var holders = persons
                .holdersOf(open.values().stream()
                        .map(Registration::rightPesel)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(toMap(Holder::pesel, holder -> holder, (first, _) -> first, HashMap::new));
        var fates = new LinkedHashMap<Integer, Fate>();
        open.forEach((n, newcomer) -> fates.put(n, fate(newcomer, holders)));
        return fates;
    }

    private static Fate fate(Registration newcomer, Map<String, Holder> holders) {
        var pesel = newcomer.rightPesel();
        if (pesel == null) {
            return new Fate(newcomer, newcomer.id().value());
        }
        var holder = holders.putIfAbsent(
                pesel,
                new Holder(
                        pesel,
                        newcomer.id().value(),
                        newcomer.name().firstNames(),
                        newcomer.name().surname()));
        if (holder == null) {
            return new Fate(newcomer, newcomer.id().value());
        }
        return holder.isCalled(newcomer.name())
                ? new Fate(newcomer, holder.id())
                : new Fate(newcomer.withClaimedPesel(), newcomer.id().value());
    }

    private Set<UUID> add(List<Registration> newcomers) {
        if (newcomers.isEmpty()) {
            return Set.of();
        }
        var known = doors.behind(newcomers);
        var households = new LinkedHashMap<UUID, HouseholdRow>();
        var personRows = new ArrayList<PersonRow>();
        for (var newcomer : newcomers) {
            var household = known.place(newcomer);
            if (known.isNew(household)) {
                households.computeIfAbsent(
                        household, id -> HouseholdRow.of(id, newcomer.address(), newcomer.district()));
            }
            personRows.add(row(newcomer, household));
        }
        rows.addHouseholds(List.copyOf(households.values()), clock.instant());
        var entered =
                rows.addPersons(personRows, LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.instant());
        if (entered.size() < newcomers.size()) {
            rows.removeEmpty(new HashSet<>(households.keySet()));
        }
        rows.addDocuments(newcomers.stream()
                .filter(newcomer -> entered.contains(newcomer.id().value()))
                .flatMap(Registrations::document)
                .toList());
        index.refresh(newcomers.stream()
                .filter(newcomer -> newcomer.told().household() != null)
                .map(newcomer -> newcomer.id().value())
                .filter(entered::contains)
                .toList());
        return entered;
    }

    private static Stream<DocumentRow> document(Registration newcomer) {
        return Stream.ofNullable(newcomer.told().document())
                .map(document ->
                        new DocumentRow(newcomer.id().value(), document.kind(), document.number(), document.country()));
    }

    private static PersonRow row(Registration newcomer, UUID household) {
        var told = newcomer.told();
        var said = newcomer.particulars();
        var pesel = said.pesel();
        return new PersonRow(
                newcomer.id().value(),
                Person.known(said, told.document() != null),
                said.name().firstNames(),
                said.name().surname(),
                NameKeys.surname(said.name().surname()),
                pesel == null ? null : pesel.written(),
                pesel == null ? null : pesel.standing(),
                said.birthDate(),
                said.sex(),
                household,
                SearchIndex.words(
                        List.of(said.name().full()),
                        newcomer.address(),
                        newcomer.numbers(),
                        Stream.of(
                                pesel == null ? null : pesel.written(),
                                told.document() == null ? null : told.document().number())));
    }
}
