package pl.ostoja.quarantine.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Channel;

/// Long work on a list, as it waits for a free node.
record ListJob(UUID list, What what, UUID act, @Nullable UUID account, String actor, Instant at, Channel channel)
        implements Serializable {

    enum What {
        COMPARE,
        APPLY
    }

    static ListJob of(ListId list, What what, Act act) {
        return new ListJob(
                list.value(), what, act.id(), act.actor().account(), act.actor().name(), act.at(), act.channel());
    }

    Act asAct() {
        return new Act(act, new Actor(account, actor), at, channel);
    }
}
