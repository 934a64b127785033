package pl.ostoja.monitoring.script;

import java.util.List;

/// A question of a script with its answers; its words are the text `monitoring.question.<code>`.
public record ScriptQuestion(String code, Scope scope, List<Choice> choices) {

    /// Asked of each person, or once of the household.
    public enum Scope {
        PERSON,
        HOUSEHOLD
    }

    /// An answer; its words are the text `monitoring.choice.<question>.<code>`.
    ///
    /// @param alarm the 112 script comes to the top
    public record Choice(String code, boolean alarm, List<Suggestion> needs) {}

    public boolean isPersonal() {
        return scope == Scope.PERSON;
    }
}
