package pl.ostoja.simulation;

import java.util.Map;

/// Names of those who work in an invented town.
final class Staff {

    private static final Map<String, String> NAMES = Map.of(
            "administrator", "Ada Administrator",
            "director", "Dorota Dyrektor",
            "head-of-section", "Kinga Kierownik",
            "social-worker", "Sonia Socjalna",
            "operator", "Olga Operator",
            "dispatcher", "Damian Dyspozytor",
            "carrier", "Karol Kurier",
            "data-protection-officer", "Igor Inspektor",
            "oversight", "Nina Nadzór");

    private Staff() {}

    static String nameOf(String login) {
        return NAMES.getOrDefault(login, "Operator " + login.substring(login.lastIndexOf('-') + 1));
    }
}
