package pl.ostoja.monitoring.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Problem;
import pl.ostoja.monitoring.Conclusion;
import pl.ostoja.monitoring.OutcomeKind;
import pl.ostoja.monitoring.Said;
import pl.ostoja.monitoring.Wish;
import pl.ostoja.people.Languages;
import pl.ostoja.requests.WantedNeed;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Page;
import pl.ostoja.ui.TypedDay;
import pl.ostoja.ui.TypedTime;

/// One line of a paper list as typed: the time on the paper, the outcome, needs, a note.
public record PaperForm(Map<String, List<String>> fields) {

    public String one(String field) {
        var values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    public boolean wants(String need) {
        return fields.getOrDefault("need", List.of()).contains(need);
    }

    LocalDate day() {
        return TypedDay.of(one("day")).orElseThrow(Problem.NotFound::new);
    }

    FieldErrors errors(Page page, Clock clock) {
        var errors = FieldErrors.NONE;
        if (at(clock).filter(at -> !at.isAfter(clock.instant())).isEmpty()) {
            errors = errors.and("time", page, "monitoring.paper.time-of-the-past");
        }
        if (one("outcome").isEmpty()) {
            errors = errors.and("outcome", page, "monitoring.talk.choose-outcome");
        }
        if (one("outcome").equals("CALL_BACK") && callBack(clock).isEmpty()) {
            errors = errors.and("callBackTime", page, "monitoring.talk.time-to-come");
        }
        if (one("outcome").equals("DIED") && diedOn().isEmpty()) {
            errors = errors.and("diedOn", page, "monitoring.talk.day-of-death");
        }
        if (one("outcome").equals(OutcomeKind.INTERPRETER) && language().isEmpty()) {
            errors = errors.and("language", page, "monitoring.talk.which-language");
        }
        return errors;
    }

    /// The act at the time that the paper says.
    Act onPaper(Act typed, Clock clock) {
        return new Act(typed.id(), typed.actor(), at(clock).orElseThrow(), Channel.PAPER);
    }

    Conclusion conclusion(Clock clock) {
        var wishes = fields.getOrDefault("need", List.of()).stream()
                .filter(need -> !need.isEmpty())
                .map(need -> new Wish(null, WantedNeed.of(need)))
                .toList();
        var note = one("note").isBlank() ? null : one("note").strip();
        return new Conclusion(
                one("outcome"),
                Map.of(),
                List.of(),
                wishes,
                note,
                new Said(
                        callBack(clock).orElse(null),
                        diedOn().orElse(null),
                        language().orElse(null),
                        null));
    }

    private Optional<Instant> at(Clock clock) {
        return time("time", clock);
    }

    private Optional<Instant> callBack(Clock clock) {
        return time("callBackTime", clock).filter(at -> at.isAfter(clock.instant()));
    }

    private Optional<String> language() {
        return Optional.of(one("language")).filter(Languages.KNOWN::contains);
    }

    private Optional<LocalDate> diedOn() {
        return TypedDay.of(one("diedOn"));
    }

    private Optional<Instant> time(String field, Clock clock) {
        return TypedTime.of(one(field))
                .map(time -> day().atTime(time).atZone(clock.getZone()).toInstant());
    }
}
