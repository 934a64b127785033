package pl.ostoja.kernel;

import java.util.List;

/// Why a use case stopped and its transaction was rolled back.
///
/// Throw one when the caller can only pass the news on. When the caller has a choice to make,
/// return a sealed result instead. A problem carries the id of a rule; its words, in each language, stand in the texts
/// under `problem.<rule>`, with `arguments` filled in, and the page that explains it under `problem.<rule>.why`.
public abstract sealed class Problem extends RuntimeException {

    private final String rule;
    private final transient List<Object> arguments;

    private Problem(String rule, Object... arguments) {
        super(rule);
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    /// Stable name of the rule, a sentence in kebab case.
    public String rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /// There is no such thing, or this user may not know that there is.
    public static final class NotFound extends Problem {
        public NotFound() {
            super("not-found");
        }
    }

    /// Somebody else changed it since this user loaded it.
    public static final class Stale extends Problem {
        public Stale() {
            super("stale");
        }
    }

    /// A rule of the house says no.
    public static final class Refused extends Problem {
        public Refused(String rule, Object... arguments) {
            super(rule, arguments);
        }
    }
}
