package pl.ostoja.centre.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.ostoja.centre.CentreCard;
import pl.ostoja.centre.CentreKind;
import pl.ostoja.centre.NewCentre;

/// The card of the centre as typed.
public record CentreForm(
        @NotBlank @Size(min = 1, max = 200) @Nullable String name,
        @NotNull @Nullable CentreKind kind,
        @NotBlank @Pattern(regexp = TERC) @Nullable String terc,
        @NotBlank @Size(min = 1, max = 100) @Nullable String communeName,
        @Nullable String address,
        @Nullable String phone,
        @Email @Nullable String email,
        @Pattern(regexp = NAMES) @Nullable String localities) {

    /// Voivodeships are even from 02 to 32; the last digit is the kind of commune.
    static final String TERC = "\\s*(0[2468]|[12][02468]|3[02])[0-9]{4}[1234589]\\s*";

    /// One in each line, none longer than a name can be.
    static final String NAMES = "(?s)(?!.*[^\\r\\n]{101}).*";

    static final CentreForm EMPTY = new CentreForm("", null, "", "", "", "", "", "");

    static CentreForm of(CentreCard card) {
        return new CentreForm(
                card.name(),
                card.kind(),
                card.terc(),
                card.communeName(),
                card.address(),
                card.phone(),
                card.email(),
                String.join("\n", card.localities()));
    }

    /// Without a list of localities the commune is the one locality, as in a town.
    NewCentre parsed() {
        var commune = requireNonNull(communeName).strip();
        var named = Lines.of(localities);
        return new NewCentre(
                requireNonNull(name).strip(),
                requireNonNull(kind),
                requireNonNull(terc).strip(),
                commune,
                Lines.orNull(address),
                Lines.orNull(phone),
                Lines.orNull(email),
                named.isEmpty() ? List.of(commune) : named);
    }
}
