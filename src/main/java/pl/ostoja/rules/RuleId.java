package pl.ostoja.rules;

import java.util.regex.Pattern;

/// The name of one rule row, as printed beside results: `R-02` from the law, `R-05.eu` where one rule has several
/// values,
/// `O-01` for a default of the centre, `R-145/2` for the row that an administrator put after another.
public record RuleId(String value) {

    private static final Pattern FORM = Pattern.compile("[RO]-[0-9]{2,3}(\\.[a-z-]+)?(/[0-9]+)?");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    /// The id of the row that follows this one.
    RuleId next() {
        var slash = value.indexOf('/');
        return slash < 0
                ? new RuleId(value + "/2")
                : new RuleId(value.substring(0, slash + 1) + (Integer.parseInt(value.substring(slash + 1)) + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
