package pl.ostoja.requests;

import java.util.List;
import pl.ostoja.people.PersonId;

/// Who got the same thing on the same tour.
///
/// @param programme under which the centre brings it, in its own words
/// @param kind of the catalogue of needs
/// @param quantity pieces for each of them
/// @param persons whoever stands there twice counts once
public record DeliveryList(String programme, String kind, int quantity, List<PersonId> persons) {

    public DeliveryList {
        persons = persons.stream().distinct().toList();
    }
}
