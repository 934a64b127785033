package pl.ostoja.people;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

/// Names one record of a person. A merged record keeps its id; views lead from it to the survivor.
public record PersonId(UUID value) {

    static PersonId next() {
        return new PersonId(Ids.next());
    }
}
