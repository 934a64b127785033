package pl.ostoja.reports.difficulties;

import java.util.UUID;
import pl.ostoja.kernel.Ids;

public record DifficultyId(UUID value) {

    static DifficultyId next() {
        return new DifficultyId(Ids.next());
    }
}
