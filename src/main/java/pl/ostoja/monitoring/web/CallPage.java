package pl.ostoja.monitoring.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import pl.ostoja.access.SignedIn;
import pl.ostoja.monitoring.CallId;
import pl.ostoja.monitoring.Conclusion;
import pl.ostoja.monitoring.OutcomeKind;
import pl.ostoja.monitoring.Said;
import pl.ostoja.monitoring.Taking;
import pl.ostoja.monitoring.Talks;
import pl.ostoja.monitoring.Wish;
import pl.ostoja.monitoring.script.EmergencyWords;
import pl.ostoja.ui.FieldErrors;
import pl.ostoja.ui.Html;
import pl.ostoja.ui.Page;

/// Puts the page of a call together, and reads its form.
@Component
class CallPage {

    private final CallDesk desk;
    private final QueueView queue;
    private final NeedTicks ticks;
    private final EmergencyWords words;
    private final Talks talks;
    private final Templates templates;

    CallPage(CallDesk desk, QueueView queue, NeedTicks ticks, EmergencyWords words, Talks talks, Templates templates) {
        this.desk = desk;
        this.queue = queue;
        this.ticks = ticks;
        this.words = words;
        this.talks = talks;
        this.templates = templates;
    }

    Html idle(Page page, SignedIn me, @Nullable UUID done) {
        return Html.of(templates.monitoringIdle(page, queue.of(me), done == null ? null : queue.done(done), null));
    }

    /// Somebody was faster.
    Html gone(Page page, SignedIn me, Taking.Gone gone) {
        return Html.of(templates.monitoringIdle(page, queue.of(me), null, gone));
    }

    /// The call as it was left: with what was typed so far.
    Html opened(Page page, CallId id, @Nullable UUID done) {
        var call = desk.of(id);
        return talk(page, call, new TalkForm(call.draft()), FieldErrors.NONE, done);
    }

    /// The call as it was sent, with what is wrong with it.
    Html refused(Page page, CallId id, TalkForm form, FieldErrors errors) {
        return talk(page, desk.of(id), form, errors, null).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Html talk(Page page, CallView call, TalkForm form, FieldErrors errors, @Nullable UUID done) {
        return Html.of(templates.monitoringTalk(
                page,
                call,
                call.reasons(),
                form,
                ticks.of(call.asked(), form),
                ticks.offered(),
                isEmergency(call, form),
                errors,
                done == null ? null : queue.done(done)));
    }

    /// The parts of the page that follow from what was typed: needs and the 112 script.
    Html live(Page page, CallId id, TalkForm form) {
        var call = desk.of(id);
        return Html.of(
                templates.monitoringNeeds(page, call, form, ticks.of(call.asked(), form), ticks.offered()),
                templates.monitoringEmergency(page, isEmergency(call, form), true));
    }

    /// What the form says, or what is wrong with it.
    Checked checked(Page page, CallId id, TalkForm form, Clock clock) {
        var errors = FieldErrors.NONE;
        var kind = talks.outcomes().stream()
                .filter(outcome -> outcome.code().equals(form.outcome()))
                .findFirst();
        if (kind.isEmpty()) {
            errors = errors.and("outcome", page, "monitoring.talk.choose-outcome");
        }
        var promised = form.callBackAt(LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.getZone());
        if (kind.filter(it -> it.asks() == OutcomeKind.Asks.TIME).isPresent()
                && promised.filter(at -> at.isAfter(clock.instant())).isEmpty()) {
            errors = errors.and("callBackTime", page, "monitoring.talk.time-to-come");
        }
        if (kind.filter(it -> it.asks() == OutcomeKind.Asks.LANGUAGE).isPresent()
                && form.language().isEmpty()) {
            errors = errors.and("language", page, "monitoring.talk.which-language");
        }
        var death = form.outcome().equals(OutcomeKind.DIED) || form.exceptions().containsValue(OutcomeKind.DIED);
        if (death && form.diedOn().isEmpty()) {
            errors = errors.and("diedOn", page, "monitoring.talk.day-of-death");
        }
        var needs = errors.any() || !ticks.any(form) ? List.<Wish>of() : ticks.wishes(ticks.of(desk.asked(id), form));
        return new Checked(
                new Conclusion(
                        form.outcome(),
                        form.exceptions(),
                        form.answers(),
                        needs,
                        form.note(),
                        new Said(
                                promised.orElse(null),
                                form.diedOn().orElse(null),
                                form.language().orElse(null),
                                form.movedTo())),
                errors);
    }

    record Checked(Conclusion conclusion, FieldErrors errors) {}

    private boolean isEmergency(CallView call, TalkForm form) {
        var alarming = form.answers().stream()
                .anyMatch(answer -> call.asked().questions().stream()
                        .filter(question -> question.code().equals(answer.question()))
                        .flatMap(question -> question.choices().stream())
                        .anyMatch(choice -> choice.code().equals(answer.choice()) && choice.alarm()));
        return alarming || words.areIn(form.note());
    }
}
