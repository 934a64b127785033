package pl.ostoja.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.Answer;
import pl.ostoja.people.Languages;
import pl.ostoja.people.PersonId;
import pl.ostoja.ui.TypedDay;
import pl.ostoja.ui.TypedTime;

/// The form of a talk as typed: `a.<whom>.<question>` are answers, `n.<whom>.<need>` ticked needs, `s.<whom>.<need>`
/// needs that were shown, `x.<person>` outcomes of one person; `<whom>` is a person's id or `h` for the household.
public record TalkForm(Map<String, List<String>> fields) {

    static final String HOUSEHOLD = "h";

    /// Fields of the page that say nothing of the talk; a token has no place in a draft.
    private static final Set<String> OF_THE_PAGE = Set.of("act", "_csrf");

    static TalkForm typed(Map<String, List<String>> fields) {
        var said = new HashMap<>(fields);
        said.keySet().removeAll(OF_THE_PAGE);
        return new TalkForm(Map.copyOf(said));
    }

    public String one(String field) {
        var values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    public boolean has(String field) {
        return !one(field).isEmpty();
    }

    public boolean answers(String whom, String question, String choice) {
        return one("a." + whom + "." + question).equals(choice);
    }

    public boolean shown(String whom, String need) {
        return has("s." + whom + "." + need);
    }

    public boolean ticked(String whom, String need) {
        return has("n." + whom + "." + need);
    }

    public String outcome() {
        return one("outcome");
    }

    public @Nullable String note() {
        return one("note").isBlank() ? null : one("note").strip();
    }

    List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        each("a.", (whom, question, choice) -> {
            if (!choice.isEmpty()) {
                answers.add(new Answer(person(whom), question, choice));
            }
        });
        return answers;
    }

    Map<PersonId, String> exceptions() {
        var exceptions = new HashMap<PersonId, String>();
        fields.forEach((field, _) -> {
            if (field.startsWith("x.") && has(field)) {
                exceptions.put(someone(field.substring(2)), one(field));
            }
        });
        return exceptions;
    }

    /// Needs that are ticked: whom, and the code of the need.
    List<Ticked> ticked() {
        var ticked = new ArrayList<Ticked>();
        each("n.", (whom, need, _) -> ticked.add(new Ticked(whom, need)));
        if (has("addWhat")) {
            ticked.add(new Ticked(has("addFor") ? one("addFor") : HOUSEHOLD, one("addWhat")));
        }
        return ticked.stream().distinct().toList();
    }

    record Ticked(String whom, String need) {}

    /// The time that was promised, today or on the day given; empty when it can't be read.
    Optional<Instant> callBackAt(LocalDate today, ZoneId zone) {
        var day = has("callBackDay") ? TypedDay.of(one("callBackDay")) : Optional.of(today);
        return day.flatMap(known -> TypedTime.of(one("callBackTime"))
                .map(time -> known.atTime(time).atZone(zone).toInstant()));
    }

    Optional<LocalDate> diedOn() {
        return TypedDay.of(one("diedOn"));
    }

    /// Empty unless it is one that records may name.
    Optional<String> language() {
        return Optional.of(one("language")).filter(Languages.KNOWN::contains);
    }

    @Nullable
    String movedTo() {
        return one("movedTo").isBlank() ? null : one("movedTo").strip();
    }

    static @Nullable PersonId person(String whom) {
        return whom.equals(HOUSEHOLD) ? null : someone(whom);
    }

    private static PersonId someone(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new Problem.NotFound();
        }
    }

    private void each(String prefix, Use use) {
        fields.forEach((field, _) -> {
            var parts = field.split("\\.", 3);
            if (field.startsWith(prefix) && parts.length == 3) {
                use.of(parts[1], parts[2], one(field));
            }
        });
    }

    private interface Use {
        void of(String whom, String what, String value);
    }
}
