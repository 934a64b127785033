package pl.ostoja.dispatch;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import pl.ostoja.access.AccountId;

/// Who carries a task: a worker, alone or with another one, or an organisation by its own people.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "carrier")
@JsonSubTypes({
    @Type(value = Carrier.Worker.class, name = "worker"),
    @Type(value = Carrier.Partner.class, name = "partner")
})
public sealed interface Carrier {

    record Worker(AccountId account, @Nullable AccountId companion) implements Carrier {

        public Worker(AccountId account) {
            this(account, null);
        }
    }

    record Partner(OrganisationId organisation) implements Carrier {}
}
