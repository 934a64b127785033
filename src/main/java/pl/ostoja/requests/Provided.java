package pl.ostoja.requests;

import org.jspecify.annotations.Nullable;

/// What was given: pieces, portions and weight, each in its own unit.
///
/// @param quantity pieces; fewer than wanted means the need was met partly
public record Provided(
        int quantity, int portions, long grams, @Nullable String note) {

    public Provided {
        if (quantity < 1 || portions < 0 || grams < 0) {
            throw new IllegalArgumentException("nothing provided is no service");
        }
    }

    /// That many pieces as the catalogue describes them.
    public static Provided of(NeedKind kind, int quantity) {
        return new Provided(quantity, quantity * kind.portions(), quantity * kind.weightGrams(), null);
    }
}
