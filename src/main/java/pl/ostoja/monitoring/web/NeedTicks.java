package pl.ostoja.monitoring.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.monitoring.Wish;
import pl.ostoja.monitoring.script.ScriptQuestion;
import pl.ostoja.monitoring.script.Scripts;
import pl.ostoja.monitoring.script.Suggestion;
import pl.ostoja.requests.NeedKind;
import pl.ostoja.requests.NeedKinds;
import pl.ostoja.requests.Urgency;
import pl.ostoja.requests.WantedNeed;

/// Which needs the page of a call shows as ticked: those that the answers point to, unless the worker took the tick
/// away, and those that the worker added.
@Component
class NeedTicks {

    private final Scripts scripts;
    private final NeedKinds kinds;
    private final Clock clock;

    NeedTicks(Scripts scripts, NeedKinds kinds, Clock clock) {
        this.scripts = scripts;
        this.kinds = kinds;
        this.clock = clock;
    }

    List<NeedTick> of(CallView.Asked call, TalkForm form) {
        var found = new LinkedHashMap<String, NeedTick>();
        for (var question : call.questions()) {
            var whoms = question.isPersonal()
                    ? call.lines().stream()
                            .map(line -> line.person().toString())
                            .toList()
                    : List.of(TalkForm.HOUSEHOLD);
            for (var whom : whoms) {
                suggestions(question, whom, form)
                        .forEach(need -> found.putIfAbsent(whom + need.need(), suggested(call, form, whom, need)));
            }
        }
        for (var ticked : form.ticked()) {
            if (isOffered(ticked.need())) {
                found.putIfAbsent(ticked.whom() + ticked.need(), added(call, ticked));
            }
        }
        return List.copyOf(found.values());
    }

    /// Whether anything that was typed asks for help.
    boolean any(TalkForm form) {
        return !form.ticked().isEmpty()
                || form.answers().stream()
                        .flatMap(answer -> scripts.choice(answer.question(), answer.choice()).stream())
                        .anyMatch(choice -> !choice.needs().isEmpty());
    }

    List<Wish> wishes(List<NeedTick> ticks) {
        return ticks.stream()
                .filter(NeedTick::ticked)
                .map(tick -> new Wish(TalkForm.person(tick.whom()), wanted(tick)))
                .toList();
    }

    /// The catalogue, for what nobody's answer pointed to.
    List<NeedKind> offered() {
        return kinds.offered();
    }

    private boolean isOffered(String need) {
        return kinds.offered().stream().anyMatch(kind -> kind.code().equals(need));
    }

    private WantedNeed wanted(NeedTick tick) {
        var usual = kinds.get(tick.need()).urgency();
        return new WantedNeed(
                tick.need(),
                tick.urgency() == usual ? null : tick.urgency(),
                null,
                tick.quantity(),
                tick.cannotSecure() ? true : null,
                null);
    }

    private static List<Suggestion> suggestions(ScriptQuestion question, String whom, TalkForm form) {
        return question.choices().stream()
                .filter(choice -> form.answers(whom, question.code(), choice.code()))
                .flatMap(choice -> choice.needs().stream())
                .toList();
    }

    private NeedTick suggested(CallView.Asked call, TalkForm form, String whom, Suggestion need) {
        var ticked = form.ticked(whom, need.need()) || !form.shown(whom, need.need());
        var members = Math.max(1, call.lines().size());
        return tick(
                call, whom, need.need(), need.urgency(), need.wanted(members).quantity(), need.cannotSecure(), ticked);
    }

    private NeedTick added(CallView.Asked call, TalkForm.Ticked added) {
        var kind = kinds.get(added.need());
        var household = added.whom().equals(TalkForm.HOUSEHOLD);
        var quantity = household && kind.perPerson() ? Math.max(1, call.lines().size()) : 1;
        return tick(call, added.whom(), added.need(), null, quantity, false, true);
    }

    private NeedTick tick(
            CallView.Asked call,
            String whom,
            String need,
            @Nullable Urgency urgency,
            int quantity,
            boolean cannotSecure,
            boolean ticked) {
        var kind = kinds.get(need);
        var open = open(call, whom, need);
        return new NeedTick(
                whom,
                names(call).getOrDefault(whom, ""),
                need,
                requireNonNullElse(urgency, kind.urgency()),
                quantity,
                cannotSecure,
                ticked && open == null,
                open,
                clock.instant().plus(Duration.ofMinutes(kind.clockMinutes())));
    }

    private static @Nullable Instant open(CallView.Asked call, String whom, String need) {
        return call.openNeeds().stream()
                .filter(open -> open.kind().equals(need))
                .filter(open ->
                        Objects.toString(open.person(), TalkForm.HOUSEHOLD).equals(whom))
                .map(CallView.OpenNeed::dueBy)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> names(CallView.Asked call) {
        var names = new LinkedHashMap<String, String>();
        call.lines().forEach(line -> names.put(line.person().toString(), line.name()));
        return names;
    }
}
