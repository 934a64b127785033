package pl.ostoja.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;

/// What is needed to open a request. It is about a person, or about a household as a whole; one of them is given.
///
/// @param reporter who asked, when it was somebody else; consent is then asked at the first contact
/// @param otherAddress where to bring it, when that is not the household's address (a summer house, a hospital)
/// @param acceptDuplicates open even if the same need is open already
public record OpenRequest(
        @Nullable PersonId person,
        @Nullable HouseholdId household,
        Origin origin,
        @Nullable String reporter,
        @Nullable String note,
        @Nullable String otherAddress,
        List<WantedNeed> needs,
        boolean acceptDuplicates) {

    public OpenRequest {
        needs = List.copyOf(needs);
    }

    public static OpenRequest of(PersonId person, Origin origin, WantedNeed... needs) {
        return new OpenRequest(person, null, origin, null, null, null, List.of(needs), false);
    }

    public static OpenRequest of(HouseholdId household, Origin origin, WantedNeed... needs) {
        return new OpenRequest(null, household, origin, null, null, null, List.of(needs), false);
    }

    public OpenRequest reportedBy(@Nullable String somebody) {
        return new OpenRequest(person, household, origin, somebody, note, otherAddress, needs, acceptDuplicates);
    }

    public OpenRequest noting(@Nullable String words) {
        return new OpenRequest(person, household, origin, reporter, words, otherAddress, needs, acceptDuplicates);
    }

    public OpenRequest at(@Nullable String address) {
        return new OpenRequest(person, household, origin, reporter, note, address, needs, acceptDuplicates);
    }

    public OpenRequest acceptingDuplicates() {
        return new OpenRequest(person, household, origin, reporter, note, otherAddress, needs, true);
    }
}
