package pl.ostoja.people;

import java.util.List;
import java.util.Map;

/// What a module holds about a person, for the answer to a data subject.
public interface PersonalData {

    /// A word for the part of the answer: the name of the module.
    String section();

    /// Records by their kind, each as names and values that can be written as JSON.
    Map<String, List<Map<String, Object>>> heldAbout(Whose whose);
}
