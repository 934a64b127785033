package pl.ostoja.people;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.PhoneNumber;

/// A new person as far as it can be read without asking anybody: keys, numbers, parts of the address.
record Registration(
        PersonId id,
        NewPerson told,
        PersonName name,
        @Nullable PeselClaim pesel,
        AddressText address,
        @Nullable UUID district,
        List<PhoneNumber> phones) {

    static Registration of(NewPerson told, AddressText address, @Nullable UUID district) {
        return new Registration(
                PersonId.next(),
                told,
                new PersonName(told.firstNames(), told.surname()),
                PeselClaim.of(told.pesel()),
                address,
                district,
                List.copyOf(told.phones().stream()
                        .flatMap(cell -> PhoneNumber.allIn(cell).stream())
                        .collect(toCollection(LinkedHashSet::new))));
    }

    Registration withClaimedPesel() {
        return pesel == null
                ? this
                : new Registration(
                        id,
                        told,
                        name,
                        new PeselClaim(pesel.written(), PeselClaim.Standing.CLAIMED),
                        address,
                        district,
                        phones);
    }

    /// The number, when it is right and, so far, nobody else's.
    @Nullable
    String rightPesel() {
        return pesel != null && pesel.standing() == PeselClaim.Standing.RIGHT ? pesel.written() : null;
    }

    /// Birth date and sex in a right number are proposals for whoever has none.
    Particulars particulars() {
        return new Particulars(
                name,
                null,
                pesel,
                Particulars.birthDate(told.birthDate(), pesel),
                Particulars.sex(told.sex(), pesel),
                null);
    }

    /// The door as a key; empty when the address does not lead to a door.
    String door() {
        return address.houseNumber() == null ? "" : address.key();
    }

    Set<String> families() {
        return NameKeys.families(name.surname());
    }

    Set<String> numbers() {
        return phones.stream().map(PhoneNumber::e164).collect(toCollection(LinkedHashSet::new));
    }
}
