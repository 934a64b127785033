package pl.ostoja.journal.web;

import java.util.List;
import java.util.Map;

/// Everything the house holds of a person, by section.
public record DataAnswer(List<Section> sections) {

    /// @param title key of the heading in the texts
    /// @param records key of a text → value
    public record Section(String title, List<Map<String, Object>> records) {}
}
