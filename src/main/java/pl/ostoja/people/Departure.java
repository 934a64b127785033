package pl.ostoja.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why we no longer call, visit or supply somebody. It can be taken back.
public sealed interface Departure {

    LocalDate day();

    /// @param source who or what told us: a family member, a register, the Police
    record Died(LocalDate day, String source) implements Departure {}

    record MovedOut(LocalDate day, @Nullable String whereTo) implements Departure {}
}
