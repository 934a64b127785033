package pl.ostoja.requests;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.Act;
import pl.ostoja.people.PersonDied;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonMovedOut;

/// Nobody knocks at the door of the dead, or of those who have left: their own requests are withdrawn. Requests of
/// their
/// household go on.
@Component
class Departures {

    private final RequestRepository requests;
    private final HelpRequests desk;

    Departures(RequestRepository requests, HelpRequests desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @ApplicationModuleListener
    void on(PersonDied event) {
        withdraw(event.person(), Withdrawal.DIED, event.at());
    }

    @ApplicationModuleListener
    void on(PersonMovedOut event) {
        withdraw(event.person(), Withdrawal.MOVED_OUT, event.at());
    }

    private void withdraw(PersonId person, Withdrawal reason, Instant at) {
        for (var request : requests.openOf(person)) {
            for (var need : requests.hold(request).needs()) {
                if (need.isOpen()) {
                    desk.withdraw(Act.ofSystem(at), need.id(), reason, null);
                }
            }
        }
    }
}
