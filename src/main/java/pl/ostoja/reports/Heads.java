package pl.ostoja.reports;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom a figure counts, each once: by their number, or by their id where nobody has numbered them yet.
final class Heads {

    private final BitSet numbered = new BitSet();
    private final Set<UUID> others = new HashSet<>();

    /// Whom an id stands for today.
    ///
    /// @param number the number of the id that was counted
    /// @param currentNumber the number of the id of today, where it has one
    record Alias(int number, @Nullable Integer currentNumber, UUID current) {}

    void addAll(byte[] members) {
        Members.read(members, numbered::set);
    }

    void add(@Nullable Integer number, UUID id) {
        if (number == null) {
            others.add(id);
        } else {
            numbered.set(number);
        }
    }

    /// Those who go by another id today are counted as that.
    void rename(Iterable<Alias> aliases) {
        for (var alias : aliases) {
            if (numbered.get(alias.number())) {
                numbered.clear(alias.number());
                add(alias.currentNumber(), alias.current());
            }
        }
    }

    long count() {
        return numbered.cardinality() + (long) others.size();
    }
}
