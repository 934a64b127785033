package pl.ostoja.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a module holds of a person, for the answer to a data-subject request. Modules contribute it as beans.
public interface PersonalData {

    /// Key of the section's heading in the texts.
    String section();

    /// One map per record: key of a text → value (text, number, date, instant, enum). Empty when nothing is held.
    List<Map<String, Object>> of(UUID person);
}
