package pl.ostoja.centre;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.Accounts;
import pl.ostoja.access.OpenAccount;
import pl.ostoja.kernel.Act;

/// The first start: the centre and its first administrator come into being together or not at all.
@Service
@Transactional
public class SetUp {

    private final Centre centre;
    private final Accounts accounts;

    SetUp(Centre centre, Accounts accounts) {
        this.centre = centre;
        this.accounts = accounts;
    }

    /// Refused when there is a centre already, or for the reasons of [Accounts#open].
    public void finish(Act act, NewCentre command, OpenAccount administrator) {
        centre.setUp(act, command);
        accounts.open(act.part("administrator"), administrator);
    }
}
