package pl.ostoja.reports;

/// The ways in which a figure can be cut into parts.
public enum Cut {
    MONTH("to_char(day, 'YYYY-MM')"),
    DISTRICT("district::text"),
    KIND("kind"),
    ORIGIN("origin");

    private final String expression;

    Cut(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
