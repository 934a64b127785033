package pl.ostoja.monitoring.web;

import org.jspecify.annotations.Nullable;
import pl.ostoja.monitoring.CallState;
import pl.ostoja.monitoring.Concluded;
import pl.ostoja.monitoring.Step;
import pl.ostoja.ui.Page;

/// What happens next with a call, in words.
public final class NextWords {

    private NextWords() {}

    /// What an outcome would lead to.
    public static String of(Page page, @Nullable Concluded next) {
        if (next == null) {
            return "";
        }
        if (next.state() == CallState.ESCALATED && next.step() != null) {
            return page.t("monitoring.next.handed", step(page, next.step()), page.dateTime(next.nextAt()));
        }
        if (next.state() != CallState.NOT_REACHED) {
            return page.t("monitoring.next.done");
        }
        if (next.nextAt() == null) {
            return page.t("monitoring.next.promised");
        }
        return next.step() != null && next.step() != Step.ATTEMPTS
                ? page.t("monitoring.next.other-number", step(page, next.step()), page.time(next.nextAt()))
                : page.t("monitoring.next.again", page.time(next.nextAt()), next.attempt(), next.of());
    }

    /// What became of the call before.
    public static String of(Page page, CallDone done) {
        return switch (done.state()) {
            case ESCALATED -> page.t("monitoring.next.handed", step(page, done.step()), page.dateTime(done.nextAt()));
            case NOT_REACHED, DUE -> page.t("monitoring.next.later", page.dateTime(done.nextAt()));
            default -> page.word("monitoring.state", done.state());
        };
    }

    public static String step(Page page, Step step) {
        return page.word("monitoring.step", step);
    }
}
