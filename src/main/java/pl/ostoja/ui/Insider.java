package pl.ostoja.ui;

import pl.ostoja.kernel.Actor;

/// What the house knows of everyone who is signed in, whatever the way.
public interface Insider {

    /// The name on screens.
    String displayName();

    /// The same one as the journal will name it.
    Actor actor();
}
