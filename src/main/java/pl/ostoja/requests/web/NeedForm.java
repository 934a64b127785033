package pl.ostoja.requests.web;

import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Kilograms;
import pl.ostoja.kernel.Problem;
import pl.ostoja.requests.HelpRequests;
import pl.ostoja.requests.NeedId;
import pl.ostoja.requests.NeedKind;
import pl.ostoja.requests.Provided;
import pl.ostoja.requests.Refusal;
import pl.ostoja.requests.Withdrawal;

/// What a worker does with one need, as chosen on its card.
///
/// @param kilograms weight of all pieces as typed; empty means what the catalogue says
public record NeedForm(
        @Nullable Deed deed,
        @Nullable Integer quantity,
        @Nullable String kilograms,
        @Nullable Refusal refusal,
        @Nullable Withdrawal withdrawal,
        @Nullable Boolean cannotSecure,
        @Nullable String number,
        @Nullable String body,
        @Nullable String note) {

    private static final int LONGEST_NAME = 200;

    /// The deeds of the card.
    public enum Deed {
        MEET,
        REFUSE,
        WITHDRAW,
        DUPLICATE,
        REOPEN,
        MEANS,
        CASE,
        REFER
    }

    void run(HelpRequests requests, Act act, NeedId id, NeedKind kind) {
        switch (needed(deed)) {
            case MEET -> requests.meet(act, id, provided(kind));
            case REFUSE -> requests.refuse(act, id, needed(refusal), text(note));
            case WITHDRAW -> requests.withdraw(act, id, needed(withdrawal), text(note));
            case DUPLICATE -> requests.closeAsDuplicate(act, id);
            case REOPEN -> requests.reopen(act, id);
            case MEANS -> requests.recordMeans(act, id, needed(cannotSecure));
            case CASE -> requests.recordCase(act, id, needed(text(number)));
            case REFER -> requests.refer(act, id, addressee());
        }
    }

    private String addressee() {
        var name = needed(text(body));
        if (name.length() > LONGEST_NAME) {
            throw new Problem.Refused("body-name-is-too-long", LONGEST_NAME);
        }
        return name;
    }

    private Provided provided(NeedKind kind) {
        var pieces = quantity == null ? 1 : quantity;
        if (pieces < 1) {
            throw new Problem.Refused("need-has-a-quantity", 1000);
        }
        var usual = Provided.of(kind, pieces);
        var grams = kilograms == null || kilograms.isBlank()
                ? usual.grams()
                : Kilograms.parse(kilograms)
                        .orElseThrow(() -> new Problem.Refused("weight-is-unreadable"))
                        .grams();
        return new Provided(pieces, usual.portions(), grams, text(note));
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new Problem.Refused("something-is-missing");
        }
        return value;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
