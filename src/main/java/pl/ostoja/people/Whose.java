package pl.ostoja.people;

import java.util.Set;
import java.util.UUID;

/// Whose things are asked for: all records of one person, merged ones included, and the household they live in now.
public record Whose(Set<UUID> persons, UUID household) {

    public Whose {
        persons = Set.copyOf(persons);
    }
}
