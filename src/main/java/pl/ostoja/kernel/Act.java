package pl.ostoja.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

/// One deed of one actor: every change in the centre is an act.
///
/// The id is made by the client, so that the same deed sent twice (a double click, a lost answer, a retry) is known to
/// be the same. `at` is the time of the fact; the time of entry is kept by the journal.
public record Act(UUID id, Actor actor, Instant at, Channel channel) {

    /// A part of this act with an id of its own, the same each time the act is repeated.
    /// Names of the parts of one act differ.
    public Act part(String name) {
        return new Act(UUID.nameUUIDFromBytes((id + "/" + name).getBytes(UTF_8)), actor, at, channel);
    }

    /// What the house does by itself, at the given time.
    public static Act ofSystem(Instant at) {
        return new Act(Ids.next(), Actor.SYSTEM, at, Channel.SYSTEM);
    }
}
